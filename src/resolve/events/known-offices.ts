import { dayNumber, parseDay } from '../../model/day.ts';
import type { StatedTenure } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { byPrecedence } from '../precedence.ts';
import { type MatchDays, matchDaysOf } from './match-days.ts';

/** What records tell of offices and of who held them, by ids of today. */
export interface KnownOffices {
  /** The state or organization of an office; null for an office that no record declares. */
  actorOf(office: string): string | null;
  holds(person: string, office: string, days: MatchDays): boolean;
  /** The states or organizations whose offices somebody held on one of these days. */
  actorsOf(person: string, days: MatchDays): readonly string[];
}

/** A person shown in an office on one day held it, for all that is known, so long before and after. */
const ATTESTED_DAYS = 366;

export function knownOffices(input: MatchInput): KnownOffices {
  const actors = new Map<string, string>();
  const tenures = new Map<string, StatedTenure[]>();
  for (const { record } of input.claims.toSorted(byPrecedence)) {
    if (record.kind === 'office') {
      const office = input.idOf('office', record.id);
      actors.set(office, actors.get(office) ?? actorIdOf(record.of, input));
    }
    if (record.kind === 'person' && record.tenures.length > 0) {
      const person = input.idOf('person', record.id);
      const known = tenures.get(person) ?? [];
      tenures.set(person, known);
      known.push(...record.tenures);
    }
  }
  const held = (person: string, days: MatchDays) =>
    (tenures.get(person) ?? []).filter((tenure) => isHeldOn(tenure, days));
  return {
    actorOf: (office) => actors.get(office) ?? null,
    holds: (person, office, days) =>
      held(person, days).some((tenure) => input.idOf('office', tenure.office) === office),
    actorsOf: (person, days) =>
      held(person, days).flatMap((tenure) => actors.get(input.idOf('office', tenure.office)) ?? []),
  };
}

/** States go before organizations, as everywhere in records. */
export function actorIdOf(id: string, { idOf }: MatchInput): string {
  const state = idOf('state', id);
  return state === id ? idOf('organization', id) : state;
}

function isHeldOn(tenure: StatedTenure, days: MatchDays): boolean {
  const from = boundOf(tenure.from, ({ from: first }) => first) ?? Number.NEGATIVE_INFINITY;
  const until = boundOf(tenure.until, ({ until: last }) => last) ?? Number.POSITIVE_INFINITY;
  const isTold = tenure.from !== null || tenure.until !== null;
  const attested = tenure.attested.flatMap((text) => {
    const day = parseDay(text);
    return day === null ? [] : [dayNumber(day)];
  });
  return days.some(
    (run) =>
      (isTold && run.from <= until && run.until >= from) ||
      attested.some((day) => run.from <= day + ATTESTED_DAYS && run.until >= day - ATTESTED_DAYS),
  );
}

function boundOf(
  edtf: string | null,
  read: (run: MatchDays[number]) => number,
): number | undefined {
  const [run] = edtf === null ? [] : matchDaysOf(edtf);
  return run === undefined ? undefined : read(run);
}
