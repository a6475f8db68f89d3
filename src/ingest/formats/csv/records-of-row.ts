import { pathOfField } from '../../check/record-fields.ts';
import type { RawRecord } from '../../records.ts';
import { validateRecord } from '../../validate/validate.ts';
import { madeOf, type Scope, scopesOf } from './made-value.ts';
import { originOf } from './origin.ts';
import type { Mapping, RecordTemplate } from './template.ts';

export interface TableRow {
  readonly file: string;
  /** Name of the file without folders and `.gz`. */
  readonly name: string;
  readonly line: number;
  /** From 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Where the columns of a table stand, from 0. */
export type ColumnPlaces = ReadonlyMap<string, number>;

export type MadeOfRow =
  | { readonly records: readonly RawRecord[] }
  /** Each rule that the row breaks, with column and value. */
  | { readonly problems: readonly string[] };

/**
 * All records of a row, or what is wrong with it: a row is refused as a whole, never in parts.
 */
export function recordsOfRow(row: TableRow, mapping: Mapping, places: ColumnPlaces): MadeOfRow {
  const problems: string[] = [];
  const refuse = (columns: readonly string[], problem: string) => {
    problems.push(`${columnText(columns, places)}${problem}`);
  };
  const scope: Scope = {
    cell: (column) => row.cells[places.get(column) ?? -1] ?? '',
    row: row.number,
    file: row.name,
    item: '',
    itemColumn: null,
    refuse,
  };
  const records = mapping.records.flatMap((template) => recordsOf(template, row, scope));
  for (const { record, template, inner } of problems.length > 0 ? [] : records) {
    for (const { level, field, message } of validateRecord(record).faults) {
      if (level === 'error') {
        const path = pathOfField(field).slice(1);
        refuse(originOf(template.value, path, inner), message.replace(/\.$/, ''));
      }
    }
  }
  return problems.length > 0
    ? { problems: [...new Set(problems)] }
    : { records: records.map(({ record }) => record) };
}

interface MadeRecord {
  readonly record: RawRecord;
  readonly template: RecordTemplate;
  readonly inner: Scope;
}

/** The whole of a row stands on its line: no field of a record stands anywhere else. */
function recordsOf(
  template: RecordTemplate,
  { file, line }: TableRow,
  scope: Scope,
): readonly MadeRecord[] {
  const { value } = template;
  const scopes = scopesOf(template, scope).flatMap((inner) =>
    value.of === 'PART' ? scopesOf(value, inner) : [inner],
  );
  return scopes.map((inner) => ({
    template,
    inner,
    record: {
      file,
      kind: template.kind,
      path: template.kind,
      value: madeOf(value, inner),
      lineOf: () => line,
    },
  }));
}

/** `column 3 (Guest): `; nothing where no column is to blame. */
function columnText(columns: readonly string[], places: ColumnPlaces): string {
  const texts = columns.map((column) => `${(places.get(column) ?? -1) + 1} (${column})`);
  return texts.length === 0 ? '' : `column${texts.length > 1 ? 's' : ''} ${texts.join(', ')}: `;
}
