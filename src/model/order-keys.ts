import { spanOf } from './date-span.ts';
import { fuzzyDate } from './fuzzy-date.ts';

/**
 * Keyset pages walk one stored string per order: it ends in `|id`, so that it is unique, and is
 * never missing, so that an index gives the order. Undated things come last both ways, hence two
 * keys for dates: one that sorts after every day and one that sorts before. Source: design §1.
 */
const AFTER_EVERY_DAY = '~';
const BEFORE_EVERY_DAY = '!';

/** `from|until|edtf`: the order of dates, with what to show. */
export function whenOf(date: string): string {
  const { from, until } = spanOf(fuzzyDate(date));
  return `${from}|${until}|${date}`;
}

interface DateOrders {
  readonly ascending: string;
  readonly descending: string;
}

export function dateOrders(date: string | null, id: string): DateOrders {
  return dateOrdersOf(date === null ? null : whenOf(date), id);
}

/** @param when `from|until|edtf` as `whenOf` makes it; null without a date */
export function dateOrdersOf(when: string | null, id: string): DateOrders {
  if (when === null) {
    return { ascending: `${AFTER_EVERY_DAY}|${id}`, descending: `${BEFORE_EVERY_DAY}|${id}` };
  }
  const [from = '', until = ''] = when.split('|');
  const key = `${from}|${until}|${id}`;
  return { ascending: key, descending: key };
}

const COUNT_DIGITS = 7;

export function countOrder(count: number, id: string): string {
  return `${String(count).padStart(COUNT_DIGITS, '0')}|${id}`;
}

const POSITION_DIGITS = 4;

/** The order of things within one aggregate. */
export function positionOrder(position: number): string {
  return String(position).padStart(POSITION_DIGITS, '0');
}
