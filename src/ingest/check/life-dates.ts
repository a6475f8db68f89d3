import type { FuzzyDate } from '../../model/fuzzy-date.ts';
import type { KnownRecords } from './check-index.ts';

export type LifeField = 'born' | 'died';

/** The stated dates of a life; empty where none is stated, and for null, who is nobody. */
export type Lives = (person: string | null) => Readonly<Record<LifeField, readonly FuzzyDate[]>>;

const NOBODY = { born: [], died: [] };

/** Read once a person, who may be in thousands of meetings. */
export function rememberLives(known: KnownRecords): Lives {
  const lives = new Map<string, ReturnType<Lives>>();
  return (person) => {
    if (person === null) {
      return NOBODY;
    }
    const life = lives.get(person) ?? {
      born: lifeDates(person, 'born', known),
      died: lifeDates(person, 'died', known),
    };
    lives.set(person, life);
    return life;
  };
}

/** What the load states of a birth or death, else all that others state of it. */
function lifeDates(person: string, field: LifeField, known: KnownRecords): readonly FuzzyDate[] {
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
