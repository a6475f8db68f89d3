/**
 * Dates as people write them: EDTF, a list ("one of these days"), other digits, a time beside the
 * day. What is read differently from how it was written is told.
 */
import { type FuzzyDate, parseFuzzyDate } from '../../model/fuzzy-date.ts';
import type { Note } from './text-rules.ts';

export type DateInput = string | readonly string[];

export interface ReadDate {
  readonly date: FuzzyDate | null;
  readonly notes: readonly Note[];
}

/** Reads a date field. `date` is null where a note is an error. */
export function readDateField(input: DateInput): ReadDate {
  return typeof input === 'string' ? readText(input) : readList(input);
}

/** The EDTF of a date field that passed validation. */
export function edtfOf(input: DateInput): string {
  const { date } = readDateField(input);
  if (date === null) {
    throw new TypeError(`A date passed validation unread: ${JSON.stringify(input)}.`);
  }
  return date.edtf;
}

/** `[a, b]` in a record is the EDTF set `[a,b]`; a list of one day is that day. */
function readList(input: readonly string[]): ReadDate {
  const parts = input.map(readable);
  const only = parts.length === 1 ? (parts[0]?.text ?? '') : '';
  const text =
    only !== '' && !only.includes('..') ? only : `[${parts.map((p) => p.text).join(',')}]`;
  return parsed(
    text,
    parts.flatMap((part) => part.notes),
  );
}

function readText(input: string): ReadDate {
  const { text, notes } = readable(input);
  return parsed(text, notes);
}

function parsed(text: string, notes: readonly Note[]): ReadDate {
  const result = parseFuzzyDate(text);
  return result.ok
    ? { date: result.date, notes }
    : { date: null, notes: [...notes, { level: 'error', ...pick(result) }] };
}

function pick({ code, message }: { readonly code: string; readonly message: string }) {
  return { code, message };
}

const TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:?\d{2}.*$/;

/** The text in ASCII digits, without blanks and without a time of day. */
function readable(input: string): { readonly text: string; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const trimmed = input.trim();
  if (trimmed !== input) {
    notes.push(warning('DATE_FORMAT', `has blanks around it; it is read as ${trimmed}`));
  }
  const ascii = trimmed.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  if (ascii !== trimmed) {
    notes.push(warning('DATE_DIGITS', `has other digits than 0 to 9; it is read as ${ascii}`));
  }
  const day = TIME.exec(ascii)?.[1];
  if (day !== undefined) {
    const reason =
      'a day is local to the place, so the day is kept as written and not moved to UTC';
    notes.push(warning('DATE_TIMEZONE', `has a time; ${reason}: ${day}`));
  }
  return { text: day ?? ascii, notes };
}

function warning(code: string, message: string): Note {
  return { level: 'warning', code, message };
}
