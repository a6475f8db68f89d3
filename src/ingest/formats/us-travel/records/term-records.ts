import type { MadeRecord } from '../../made-records.ts';
import type { TermRow } from '../rows/row.ts';
import { idOfRow } from './made-record.ts';
import { registerPerson } from './register-people.ts';
import { rowDocument } from './row-document.ts';

/** Somebody's time in office. */
export function termRecords(row: TermRow): readonly MadeRecord[] {
  const document = idOfRow(row.id);
  const { who, name, office: held, from, until, born, died } = row;
  return [
    rowDocument(row),
    ...registerPerson({
      who,
      name,
      held,
      id: `${document}/holder`,
      document,
      tenure: { from, until },
      life: { born, died },
    }),
  ];
}
