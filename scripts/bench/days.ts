const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1990, 0, 1) / DAY_MS;

/** Days of the world: 0 is 1 January 1990, the last is 31 December 2025. */
export const DAYS = Date.UTC(2026, 0, 1) / DAY_MS - FIRST;
export const DAYS_A_YEAR = 365;

/** YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date((FIRST + day) * DAY_MS).toISOString().slice(0, 10);
}
