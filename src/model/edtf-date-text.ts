import type { Day, DayRange } from './day.ts';
import { dayText, isDayFirst } from './edtf-calendar.ts';
import type { EdtfDate } from './edtf-date.ts';
import type { DateWords } from './edtf-words.ts';

/** A language with what it says around days, months and years. */
export interface Voice {
  readonly language: string;
  readonly words: DateWords;
}

type Shared = 'YEAR' | 'MONTH';

/** One date in words, with what its qualifier says. */
export function textOf(date: EdtfDate, voice: Voice): string {
  const text = plainText(date, voice);
  const about = date.approximate ? voice.words.about(text) : text;
  return date.uncertain ? voice.words.perhaps(about) : about;
}

/** The texts of dates in a row; the month or year that they share is told with the last alone. */
export function seriesTexts(dates: readonly EdtfDate[], voice: Voice): readonly string[] {
  const shared = sharedBy(dates, voice);
  return dates.map((date, index) =>
    shared === null || date.days === null || index === dates.length - 1
      ? textOf(date, voice)
      : shortText(date.days.from, date.precision, shared, voice),
  );
}

function plainText({ precision, days }: EdtfDate, voice: Voice): string {
  if (days === null || precision === 'UNKNOWN') {
    return voice.words.unknown;
  }
  switch (precision) {
    case 'SEASON':
      return seasonText(days, voice);
    case 'DECADE':
      return voice.words.decade(yearOf(days.from));
    case 'CENTURY':
      // "1900s" may be a decade, and the 20th century begins in 1901.
      return voice.words.between(String(yearOf(days.from)), String(yearOf(days.until)));
    default:
      return dayText(days.from, precision, voice.language);
  }
}

function seasonText({ from, until }: DayRange, { language, words }: Voice): string {
  if (words.seasons === null) {
    return `${dayText(from, 'MONTH', language)} – ${dayText(until, 'MONTH', language)}`;
  }
  const season = words.seasons[Math.floor(Number(from.slice(5, 7)) / 3) - 1];
  const [year, endYear] = [yearOf(from), yearOf(until)];
  return `${season} ${year === endYear ? year : `${year}–${endYear}`}`;
}

/** Null where each date must be told in full. */
function sharedBy(dates: readonly EdtfDate[], { language }: Voice): Shared | null {
  const [first] = dates;
  const isPlain = dates.every(
    ({ approximate, uncertain, precision }) =>
      !approximate && !uncertain && precision === first?.precision,
  );
  if (!isPlain || !isDayFirst(language)) {
    return null;
  }
  const months = new Set(dates.map(({ days }) => days?.from.slice(0, 'YYYY-MM'.length)));
  const years = new Set(dates.map(({ days }) => days?.from.slice(0, 'YYYY'.length)));
  switch (first?.precision) {
    case 'DAY':
      return months.size === 1 ? 'MONTH' : years.size === 1 ? 'YEAR' : null;
    case 'MONTH':
      return years.size === 1 ? 'YEAR' : null;
    default:
      return null;
  }
}

function shortText(
  day: Day,
  precision: EdtfDate['precision'],
  shared: Shared,
  { language }: Voice,
): string {
  if (shared === 'MONTH') {
    return String(Number(day.slice(-2)));
  }
  return dayText(day, precision === 'DAY' ? 'DAY_OF_YEAR' : 'MONTH_OF_YEAR', language);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 'YYYY'.length));
}
