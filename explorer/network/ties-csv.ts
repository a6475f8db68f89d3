import { withoutFormulas } from '../../src/export/formula.ts';
import type { Tied } from './ties.ts';

/** As the service's own table of encounters has them. */
const COLUMNS: readonly (readonly [string, (tie: Tied) => string | number | null])[] = [
  ['a_id', ({ a }) => a.actor.recordId],
  ['a', ({ a }) => a.actor.name],
  ['b_id', ({ b }) => b.actor.recordId],
  ['b', ({ b }) => b.actor.name],
  ['occasions', ({ occasionCount }) => occasionCount],
  ['meetings', ({ meetingCount }) => meetingCount],
  ['first', ({ firstDate }) => firstDate?.edtf ?? null],
  ['last', ({ lastDate }) => lastDate?.edtf ?? null],
];

/** Without it Excel takes Arabic for Latin letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Ties as RFC 4180 has a table, in the way of the service's exports. */
export function tiesCsv(ties: readonly Tied[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...ties.map((tie) => COLUMNS.map(([, value]) => cell(value(tie)))),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  const text = typeof value === 'string' ? withoutFormulas(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
