import { parseRow, type RowElement } from '../xml/row-element.ts';
import { numberOf, type Refuse, rowIdOf, shown } from './fields.ts';
import { readGuest, readTrip } from './read-stay.ts';
import { readPresident, readPrincipal } from './read-term.ts';
import type { RegisterRow } from './row.ts';

export type ReadRow =
  | { readonly row: RegisterRow }
  /** Says which row, and each rule that it breaks with the value. */
  | { readonly refusal: string };

interface RowKind {
  /** The part of the register in which the row is found by its number. */
  readonly part: string;
  /** An attribute that has the number, where the id is that of a person, who may stand twice. */
  readonly number?: string;
  readonly read: RowReader;
}

type RowReader = (id: string, row: RowElement, refuse: Refuse) => RegisterRow | null;

/** By the element of the row. */
const KINDS: ReadonlyMap<string, RowKind> = new Map([
  ['trip', { part: 'travels', read: readTrip }],
  ['visit', { part: 'visits', read: readGuest }],
  ['president', { part: 'presidents', number: 'n', read: readPresident }],
  ['principal', { part: 'secretaries', read: readPrincipal }],
]);

/** Reads one row. Nothing of a row is kept where anything in it cannot be read. */
export function readRow(text: string): ReadRow {
  const parsed = parseRow(text);
  if ('problem' in parsed) {
    return { refusal: `${brokenRowName(text)} ${parsed.problem}` };
  }
  const { row } = parsed;
  const kind = KINDS.get(row.name);
  if (kind === undefined) {
    const known = [...KINDS.keys()].join(', ');
    return { refusal: `a row must be one of: ${known}; but got: ${shown(row.name)}` };
  }
  const number = rowIdOf(row, kind.number);
  if (number === null) {
    const rule = `a ${row.name} must have ${kind.number ?? 'an id'} of letters and digits`;
    const value = numberOf(row, kind.number);
    return { refusal: `${rule}, but got: ${shown(value)}` };
  }
  const id = `${kind.part}/${number}`;
  const problems: string[] = [];
  const read = kind.read(id, row, (problem) => problems.push(problem));
  return read === null || problems.length > 0
    ? { refusal: `${id} ${problems.join('; ')}` }
    : { row: read };
}

/** What a row that is no XML can still be called. */
export function brokenRowName(text: string): string {
  const [, name = ''] = /^<([\w-]+)/.exec(text) ?? [];
  const [, number = ''] = /<id>\s*([\w-]{1,40})\s*<\/id>/.exec(text) ?? [];
  const part = KINDS.get(name)?.part;
  return part === undefined || number === '' ? 'a row' : `${part}/${number}`;
}
