import { type Day, type DayRange, dayNumber, dayOfNumber, parseDay } from './day.ts';

/** One date of EDTF levels 0 and 1, without intervals and sets. */
export interface EdtfDate {
  readonly precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'CENTURY' | 'UNKNOWN';
  /** The days that it may be; null where nothing is known (`XXXX`). */
  readonly days: DayRange | null;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** Why a text is no date; `message` says what would be right. */
export interface DateFault {
  readonly ok: false;
  readonly code: 'DATE_INVALID' | 'DATE_RANGE' | 'DATE_FORMAT';
  readonly message: string;
}

export type DateReading<T> = { readonly ok: true; readonly value: T } | DateFault;

export const FORMAT_FAULT: DateFault = {
  ok: false,
  code: 'DATE_FORMAT',
  message: 'use YYYY-MM-DD or another EDTF form',
};
const RANGE_FAULT: DateFault = { ok: false, code: 'DATE_RANGE', message: 'year must be 1..2100' };

const FIRST_YEAR = 1;
const LAST_YEAR = 2100;
const DATE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const BEFORE_YEAR_0 = /^-\d/;

type Shape = Pick<EdtfDate, 'precision' | 'days'>;

export function dateInvalid(message: string): DateFault {
  return { ok: false, code: 'DATE_INVALID', message };
}

/** Reads one date, with a qualifier at its end or without. */
export function readEdtfDate(text: string): DateReading<EdtfDate> {
  const parts = DATE.exec(text);
  if (parts === null) {
    return BEFORE_YEAR_0.test(text) ? RANGE_FAULT : FORMAT_FAULT;
  }
  const [, year = '', month = '', day = '', mark = ''] = parts;
  const shape = year.includes('X') ? readMaskedYear(year, month) : readYear(year, month, day);
  if (!shape.ok) {
    return shape;
  }
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  return { ok: true, value: { ...shape.value, approximate, uncertain } };
}

/** `201X`, `20XX` or `XXXX`; a month after one of them is EDTF level 2. */
function readMaskedYear(year: string, month: string): DateReading<Shape> {
  if (month !== '') {
    return FORMAT_FAULT;
  }
  if (year === 'XXXX') {
    return { ok: true, value: { precision: 'UNKNOWN', days: null } };
  }
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (first < FIRST_YEAR || last > LAST_YEAR) {
    return RANGE_FAULT;
  }
  const precision = last - first === 9 ? 'DECADE' : 'CENTURY';
  return { ok: true, value: { precision, days: monthsFrom(first, 1, 12 * (last - first + 1)) } };
}

function readYear(yearText: string, month: string, day: string): DateReading<Shape> {
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return RANGE_FAULT;
  }
  if (month === '' || (month === 'XX' && (day === '' || day === 'XX'))) {
    return { ok: true, value: { precision: 'YEAR', days: monthsFrom(year, 1, 12) } };
  }
  if (month === 'XX') {
    return FORMAT_FAULT;
  }
  return readMonth(year, Number(month), day, `${yearText}-${month}-${day}`);
}

function readMonth(
  year: number,
  month: number,
  day: string,
  wholeText: string,
): DateReading<Shape> {
  if (month >= 21 && month <= 24 && day === '') {
    // 21 is March to May, and so on; winter (24) ends in February of the next year.
    return {
      ok: true,
      value: { precision: 'SEASON', days: monthsFrom(year, 3 * (month - 20), 3) },
    };
  }
  if (month < 1 || month > 12) {
    return dateInvalid('month must be 1..12');
  }
  if (day === '' || day === 'XX') {
    return { ok: true, value: { precision: 'MONTH', days: monthsFrom(year, month, 1) } };
  }
  const real = parseDay(wholeText);
  return real === null
    ? dateInvalid(`${wholeText} is not a date`)
    : { ok: true, value: { precision: 'DAY', days: { from: real, until: real } } };
}

/** All days of `count` months from one on. */
function monthsFrom(year: number, month: number, count: number): DayRange {
  const next = 12 * year + month - 1 + count;
  const dayAfter = firstOfMonth(Math.floor(next / 12), (next % 12) + 1);
  return { from: firstOfMonth(year, month), until: dayOfNumber(dayNumber(dayAfter) - 1) };
}

function firstOfMonth(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day;
}
