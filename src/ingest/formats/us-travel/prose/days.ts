import type { Token } from './tokens.ts';

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** Whether "October 6" stands at a token. */
export function isMonthDay(tokens: readonly Token[], at: number): boolean {
  return monthOf(tokens[at]?.text ?? '') !== null && /^\d/.test(tokens[at + 1]?.text ?? '');
}

/**
 * The one day within a stay that a clause tells, YYYY-MM-DD; null: it tells none, several, or one
 * outside the stay.
 */
export function dayWithin(tokens: readonly Token[], start: string, end: string): string | null {
  const told = [...tokens.keys()].filter((at) => isMonthDay(tokens, at));
  if (told.some((at) => isSpan(tokens, at))) return null;
  const years = [...new Set([start.slice(0, 4), end.slice(0, 4)])];
  const days = told
    .flatMap((at) => years.map((year) => `${year}-${monthDayOf(tokens, at)}`))
    .filter((day) => start <= day && day <= end);
  const [only, ...more] = new Set(days);
  return only === undefined || more.length > 0 ? null : only;
}

/** MM-DD. */
function monthDayOf(tokens: readonly Token[], at: number): string {
  const day = tokens[at + 1]?.text ?? '';
  return `${monthOf(tokens[at]?.text ?? '')}-${day.padStart(2, '0')}`;
}

/** "September 18–19" is no day, nor is "November l3". */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at + 1]?.text ?? '';
  return !/^\d{1,2}$/.test(day) || /^[–-]$/.test(tokens[at + 2]?.text ?? '');
}

function monthOf(word: string): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  if (
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)$/.test(
      word,
    )
  )
    return null;
  const at = MONTHS.findIndex((month) => word.toLowerCase().startsWith(month));
  return at < 0 ? null : String(at + 1).padStart(2, '0');
}
