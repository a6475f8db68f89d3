import { type Day, parseDay } from '../../../../model/day.ts';
import type { RowElement } from '../xml/row-element.ts';

/** Tells what is wrong with a row: the rule, and the value that breaks it. */
export type Refuse = (problem: string) => void;

/** Rows name the people of the register by words of their names: `nixon-richard-m`. */
const PERSON_ID = /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u;
const ROW_ID = /^[\w-]{1,40}$/;
const TIME = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/;
const MOST_SHOWN_CHARACTERS = 80;

/** The text of an element of the row, by its path; null where it is absent or empty. */
export function textAt(row: RowElement, ...path: readonly string[]): string | null {
  const [name, ...rest] = path;
  if (name === undefined) {
    return row.text === '' ? null : row.text;
  }
  const child = row.children.find((element) => element.name === name);
  return child === undefined ? null : textAt(child, ...rest);
}

export function shown(value: string | null): string {
  return value === null || value === '' ? 'nothing' : value.slice(0, MOST_SHOWN_CHARACTERS);
}

/** The number under which the register keeps the row: in an attribute, or in its `id`. */
export function rowIdOf(row: RowElement, attribute?: string): string | null {
  const id = numberOf(row, attribute);
  return id !== null && ROW_ID.test(id) ? id : null;
}

export function numberOf(row: RowElement, attribute?: string): string | null {
  return attribute === undefined ? textAt(row, 'id') : (row.attributes.get(attribute) ?? null);
}

export function personIdIn(value: string | null, field: string, refuse: Refuse): string {
  if (value === null || value.length > MOST_SHOWN_CHARACTERS || !PERSON_ID.test(value)) {
    refuse(`must name a person as ${field}, such as nixon-richard-m, but got: ${shown(value)}`);
    return '';
  }
  return value;
}

/** A day that must be given. */
export function dayIn(row: RowElement, path: readonly string[], refuse: Refuse): Day | null {
  const value = textAt(row, ...path);
  const day = value === null ? null : parseDay(value);
  if (day === null) {
    refuse(`must have a day (YYYY-MM-DD) as ${path.join('/')}, but got: ${shown(value)}`);
  }
  return day;
}

/** A day that may be left out, and is refused where it is no day. */
export function maybeDayIn(row: RowElement, path: readonly string[], refuse: Refuse): Day | null {
  return textAt(row, ...path) === null ? null : dayIn(row, path, refuse);
}

/** When a row was written, as the register keeps it: a day, or a time of which the day is local. */
export interface Written {
  readonly day: Day;
  readonly at: string;
}

export function writtenAt(row: RowElement, names: readonly string[]): Written | null {
  const at = names.flatMap((name) => textAt(row, name) ?? []).at(0);
  const day = parseDay(TIME.exec(at ?? '')?.[1] ?? '');
  return at === undefined || day === null ? null : { day, at };
}

/** Refuses an end before its start. */
export function checkOrder(
  [start, end]: readonly [Day | null, Day | null],
  [from, until]: readonly [string, string],
  refuse: Refuse,
): void {
  if (start !== null && end !== null && end < start) {
    refuse(`must have ${until} on or after ${from}, ${start}, but got: ${end}`);
  }
}
