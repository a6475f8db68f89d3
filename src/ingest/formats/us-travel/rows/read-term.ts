import type { RowElement } from '../xml/row-element.ts';
import {
  checkOrder,
  dayIn,
  maybeDayIn,
  personIdIn,
  type Refuse,
  shown,
  textAt,
  writtenAt,
} from './fields.ts';
import type { HeldOffice, TermRow } from './row.ts';

const YEAR = /^\d{4}$/;

interface TermFields {
  readonly office: HeldOffice;
  readonly who: string;
  readonly from: readonly string[];
  readonly until: readonly string[];
}

/** Reads a `president`; null where something was refused. */
export function readPresident(id: string, row: RowElement, refuse: Refuse): TermRow | null {
  const from = ['took-office-date'];
  const until = ['left-office-date'];
  return readTerm(id, row, { office: 'PRESIDENT', who: 'id', from, until }, refuse);
}

/**
 * Reads a `principal` of the secretaries of state; null where something was refused. The term
 * begins when the secretary started, which may be months after the appointment.
 */
export function readPrincipal(id: string, row: RowElement, refuse: Refuse): TermRow | null {
  const from = [textAt(row, 'started', 'date') === null ? 'appointed' : 'started', 'date'];
  const until = ['ended', 'date'];
  return readTerm(id, row, { office: 'SECRETARY', who: 'person-id', from, until }, refuse);
}

function readTerm(id: string, row: RowElement, fields: TermFields, refuse: Refuse): TermRow | null {
  const who = personIdIn(textAt(row, fields.who), fields.who, refuse);
  const from = dayIn(row, fields.from, refuse);
  const until = maybeDayIn(row, fields.until, refuse);
  checkOrder([from, until], [fields.from.join('/'), fields.until.join('/')], refuse);
  return from === null
    ? null
    : {
        kind: 'TERM',
        id,
        who,
        name: textAt(row, 'name'),
        office: fields.office,
        from,
        until,
        born: yearIn(row, 'birth-year', refuse),
        died: yearIn(row, 'death-year', refuse),
        note: textAt(row, 'note'),
        created: writtenAt(row, ['created-date', 'created-datetime']),
        modified: writtenAt(row, ['last-modified-date', 'last-modified-datetime']),
      };
}

function yearIn(row: RowElement, name: string, refuse: Refuse): string | null {
  const value = textAt(row, name);
  if (value !== null && !YEAR.test(value)) {
    refuse(`must have a year as ${name}, but got: ${shown(value)}`);
  }
  return value;
}
