import type { Fault, RawRecord } from '../records.ts';
import { MOST_PARTICIPANTS } from './schema/fields.ts';
import { valueAt } from './validate-values.ts';

/** A record is one thing: the longest of the project's own has 20 kB. */
export const MOST_RECORD_BYTES = 1_000_000;
/** As many as fit into the bytes with any sense; looking at millions of wrong ones takes minutes. */
const MOST_VALUES = 100_000;

type Checked = Pick<RawRecord, 'file' | 'kind' | 'path' | 'value' | 'lineOf'>;

/** Why a record is not looked at at all; null for one that is. */
export function tooManyValues(raw: Checked): Fault | null {
  const { kind, value } = raw;
  if (hasAtMost(value, MOST_VALUES)) {
    return null;
  }
  const seats = kind === 'meeting' ? seatCount(value) : 0;
  const field = lengthOf(valueAt(value, ['sides'])) > 0 ? 'sides' : 'present';
  return seats > MOST_PARTICIPANTS
    ? faultOf(raw, field, 'TOO_MANY_PARTICIPANTS', `${MOST_PARTICIPANTS} participants`, seats)
    : faultOf(raw, '', 'TOO_MANY', `${MOST_VALUES} values`, 'more');
}

/** The record as a whole, in bytes of JSON. */
export function tooManyBytes(raw: Checked): readonly Fault[] {
  const bytes = Buffer.byteLength(JSON.stringify(raw.value) ?? '');
  return bytes <= MOST_RECORD_BYTES
    ? []
    : [faultOf(raw, '', 'TEXT_TOO_LONG', `${MOST_RECORD_BYTES} bytes`, bytes)];
}

function faultOf(
  { file, path, lineOf }: Checked,
  within: string,
  code: string,
  most: string,
  got: number | string,
): Fault {
  const field = within === '' ? path : `${path}.${within}`;
  const line = lineOf(within === '' ? [] : [within]);
  const message = `${field} must have at most ${most}, but has ${got}.`;
  return { level: 'error', file, line, field, code, message };
}

/** Counts no further than the limit. */
function hasAtMost(value: unknown, most: number): boolean {
  const open: unknown[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined && count <= most; next = open.pop()) {
    count += 1;
    if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) {
        open.push(inner);
      }
    }
  }
  return count <= most;
}

function seatCount(meeting: unknown): number {
  const sides = valueAt(meeting, ['sides']);
  const seated = Array.isArray(sides)
    ? sides.reduce<number>((sum, side) => sum + lengthOf(side), 0)
    : 0;
  return seated + lengthOf(valueAt(meeting, ['present']));
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
