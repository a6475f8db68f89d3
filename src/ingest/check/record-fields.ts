/**
 * Where a part of a validated record stands in the record as it was written. Validation writes
 * shorthand out, so a list of one may have been written as a bare text: then the field is the list.
 */
import type { StatedMeeting, StatedName } from '../../model/stated.ts';
import type { FieldPath } from '../records.ts';
import { visibleText } from '../visible-text.ts';

/** `for` when there is one, else `for[1]`. */
export function listField(field: string, values: readonly unknown[], at: number): string {
  return values.length === 1 ? field : `${field}[${at}]`;
}

/** `names.ar` when the language has one name, else `names.ar[1]`. */
export function nameField(names: readonly StatedName[], at: number): string {
  const language = names[at]?.language ?? '';
  const before = names.slice(0, at).filter((name) => name.language === language).length;
  const siblings = names.filter((name) => name.language === language);
  return listField(`names.${language}`, siblings, before);
}

/** `sides[1][0]` for who sits on a side, else `present[0]`. */
export function participantField({ participants }: StatedMeeting, at: number): string {
  const side = participants[at]?.side ?? null;
  const first = participants.findIndex((participant) => participant.side === side);
  return side === null ? `present[${at - first}]` : `sides[${side}][${at - first}]`;
}

/** `sides[1][0].for` as a path. */
export function pathOfField(field: string): FieldPath {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, position]) =>
    position === undefined ? key : Number(position),
  );
}

const MOST_SHOWN = 60;

/** A path as a field below `prefix`. Keys come from files, so they are bounded and escaped. */
export function fieldOfPath(prefix: string, path: FieldPath): string {
  return path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : `${field}${field && '.'}${shownKey(key)}`,
    prefix,
  );
}

function shownKey(key: string): string {
  const short = visibleText(key.length > MOST_SHOWN ? `${key.slice(0, MOST_SHOWN)}…` : key);
  return /^[\p{L}\p{M}\p{N}_<$-]+…?$/u.test(short) ? short : JSON.stringify(short);
}
