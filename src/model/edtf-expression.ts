import {
  type DateReading,
  dateInvalid,
  type EdtfDate,
  FORMAT_FAULT,
  readEdtfDate,
} from './edtf-date.ts';

/** An interval: a stay that lasted from a day of `start` to a day of `end`. */
export interface EdtfStay {
  readonly shape: 'STAY';
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
  /** Whether the end is written `..` (still going on), not left out (not told). */
  readonly goesOn: boolean;
}

/** A member of a set: `a..b`, open where null; a single date is both of its own ends. */
export interface EdtfRun {
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
}

/** `[a,b]` is one of its members, `{a,b}` all of them. */
export interface EdtfSet {
  readonly shape: 'ONE_OF' | 'ALL_OF';
  readonly runs: readonly EdtfRun[];
}

export type EdtfExpression =
  | { readonly shape: 'DATE'; readonly date: EdtfDate }
  | EdtfStay
  | EdtfSet;

// A database index refuses values of more than about 8,100 bytes, and order keys hold the date.
const MOST_CHARACTERS = 1_000;

const SETS = {
  '[': { close: ']', shape: 'ONE_OF' },
  '{': { close: '}', shape: 'ALL_OF' },
} as const;

/** Reads a date, an interval or a set. The text must be trimmed. */
export function readEdtf(text: string): DateReading<EdtfExpression> {
  if (text.length > MOST_CHARACTERS) {
    return { ...FORMAT_FAULT, message: `a date must be at most ${MOST_CHARACTERS} characters` };
  }
  const opening = text.charAt(0);
  if (opening === '[' || opening === '{') {
    const { close, shape } = SETS[opening];
    return text.endsWith(close) ? readSet(text.slice(1, -1), shape) : FORMAT_FAULT;
  }
  if (text.includes('/')) {
    return readStay(text);
  }
  const date = readEdtfDate(text);
  return date.ok ? { ok: true, value: { shape: 'DATE', date: date.value } } : date;
}

function readStay(text: string): DateReading<EdtfStay> {
  const [startText = '', endText = '', ...more] = text.split('/');
  if (more.length > 0) {
    return FORMAT_FAULT;
  }
  const ends = readEnds(startText === '..' ? '' : startText, endText === '..' ? '' : endText);
  if (!ends.ok) {
    return ends;
  }
  const { first: start, last: end } = ends.value;
  return { ok: true, value: { shape: 'STAY', start, end, goesOn: endText === '..' } };
}

function readSet(text: string, shape: EdtfSet['shape']): DateReading<EdtfSet> {
  const runs: EdtfRun[] = [];
  for (const member of text.split(',')) {
    const run = readRun(member);
    if (!run.ok) {
      return run;
    }
    runs.push(run.value);
  }
  return { ok: true, value: { shape, runs } };
}

function readRun(text: string): DateReading<EdtfRun> {
  const [first = '', last, ...more] = text.split('..');
  if (more.length > 0) {
    return FORMAT_FAULT;
  }
  if (last !== undefined) {
    return readEnds(first, last);
  }
  const date = readEdtfDate(first);
  return date.ok ? { ok: true, value: { first: date.value, last: date.value } } : date;
}

/** Both ends of an interval or run; an empty text is an end that is open or not told. */
function readEnds(firstText: string, lastText: string): DateReading<EdtfRun> {
  const first = readEnd(firstText);
  if (!first.ok) {
    return first;
  }
  const last = readEnd(lastText);
  if (!last.ok) {
    return last;
  }
  const ends = { first: first.value, last: last.value };
  if (ends.first === null && ends.last === null) {
    return dateInvalid('a span must have a start or an end');
  }
  // Only ends that cannot be in order are refused: `2024-06/2024-06-03` may well be.
  if (ends.first?.days && ends.last?.days && ends.first.days.from > ends.last.days.until) {
    return dateInvalid(`start must not be after end, but got: ${firstText} and ${lastText}`);
  }
  return { ok: true, value: ends };
}

function readEnd(text: string): DateReading<EdtfDate | null> {
  if (text === '') {
    return { ok: true, value: null };
  }
  const date = readEdtfDate(text);
  // A date of which nothing is known (`XXXX`) is an end that is not told.
  return date.ok && date.value.days === null ? { ok: true, value: null } : date;
}
