import { DAY_MS, type Day, dayNumber } from '../../../../model/day.ts';

interface Stay {
  readonly start: Day;
  readonly end: Day;
}

/** The stay itself: a day, or all days from one until another. */
export function stayDate({ start, end }: Stay): string {
  return start === end ? start : `${start}/${end}`;
}

/** What happened on some day of the stay: on the one that is told, else on one of them all. */
export function dateWithin({ start, end }: Stay, told: string | null): string {
  if (told !== null && told >= start && told <= end) {
    return told;
  }
  return start === end ? start : `[${start}..${end}]`;
}

/** Days on which a stay shows its people in office. */
export function endsOf({ start, end }: Stay): readonly string[] {
  return start === end ? [start] : [start, end];
}

/** Some day before the stay: when an office ended of which the row says that it is over. */
export function beforeStay({ start }: Stay): string {
  const before = new Date((dayNumber(start) - 1) * DAY_MS);
  return `[..${before.toISOString().slice(0, 10)}]`;
}
