import type { FuzzyDate } from '../../model/fuzzy-date.ts';
import type { KnownRecords } from './check-index.ts';

export type LifeField = 'born' | 'died';

/** What the load states of a birth or death, else all that others state of it. */
export function lifeDates(
  person: string | null,
  field: LifeField,
  known: KnownRecords,
): readonly FuzzyDate[] {
  if (person === null) {
    return [];
  }
  const [first, ...others] = known.of('person', person).map((record) => record[field]);
  const own = known.inLoad('person', person) ? (first ?? null) : null;
  const stated = own === null ? [first, ...others] : [own];
  return stated.flatMap((date) => (date ? [known.date(date)] : []));
}

/** Certain only where it follows from every date that is stated; false where none is. */
export function rulesOut(dates: readonly FuzzyDate[], field: LifeField, met: FuzzyDate): boolean {
  return (
    dates.length > 0 &&
    dates.every((date) =>
      field === 'born' ? isBefore(met.latest, date.earliest) : isBefore(date.latest, met.earliest),
    )
  );
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
