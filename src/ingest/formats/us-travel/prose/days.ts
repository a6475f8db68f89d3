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
  const told = new Set<string>();
  for (const [at, { text }] of tokens.entries()) {
    const month = monthOf(text);
    const day = tokens[at + 1]?.text ?? '';
    if (month === null || !/^\d/.test(day)) continue;
    if (!/^\d{1,2}$/.test(day) || goesOn(tokens, at + 2)) return null;
    for (const year of new Set([start.slice(0, 4), end.slice(0, 4)])) {
      const date = `${year}-${month}-${day.padStart(2, '0')}`;
      if (start <= date && date <= end) told.add(date);
    }
  }
  const [only, ...more] = told;
  return only === undefined || more.length > 0 ? null : only;
}

/** "September 18–19": a span is no day. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return /^[–-]$/.test(tokens[at]?.text ?? '');
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
