/** The years that a timeline shows, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** What the bars of a timeline stand for. */
export type Unit = 'YEAR' | 'MONTH';

/** More would be bars too thin to be pressed. */
const MOST_YEARS_BY_MONTH = 3;

export function lengthOf({ first, last }: Years): number {
  return last - first + 1;
}

export function unitOf(years: Years): Unit {
  return lengthOf(years) <= MOST_YEARS_BY_MONTH ? 'MONTH' : 'YEAR';
}

/** What an address says, `2022-2025`, as far as it is within the whole; else the whole. */
export function readYears(text: string | null, whole: Years): Years {
  const told = text?.match(/^(\d{1,4})-(\d{1,4})$/);
  const [first, last] = [Number(told?.[1]), Number(told?.[2])];
  const isWithin = first <= last && first <= whole.last && last >= whole.first;
  return isWithin
    ? { first: Math.max(first, whole.first), last: Math.min(last, whole.last) }
    : whole;
}

/** Null for the whole, which an address leaves out. */
export function writeYears({ first, last }: Years, whole: Years): string | null {
  return first <= whole.first && last >= whole.last ? null : `${first}-${last}`;
}

/** Half or twice as many years, in which one year stays about where it is. */
export function zoomed(shown: Years, whole: Years, how: 'IN' | 'OUT', year: number): Years {
  const length = lengthOf(shown);
  const next = Math.max(1, how === 'IN' ? Math.floor(length / 2) : length * 2);
  const middle = year + 0.5;
  const first = Math.round(middle - ((middle - shown.first) * next) / length);
  // Rounding must not leave the year outside.
  return within(Math.min(year, Math.max(first, year - next + 1)), next, whole);
}

/** As many years, half of them others. */
export function moved(shown: Years, whole: Years, direction: 1 | -1): Years {
  const length = lengthOf(shown);
  return within(shown.first + direction * Math.ceil(length / 2), length, whole);
}

function within(first: number, length: number, whole: Years): Years {
  const fitting = Math.min(length, lengthOf(whole));
  const start = Math.min(Math.max(first, whole.first), whole.last - fitting + 1);
  return { first: start, last: start + fitting - 1 };
}
