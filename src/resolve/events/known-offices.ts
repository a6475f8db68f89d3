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

/** A tenure by day numbers. */
interface Held {
  readonly office: string;
  readonly spans: MatchDays;
}

/** A person shown in an office on one day held it, for all that is known, so long before and after. */
const ATTESTED_DAYS = 366;

export function knownOffices(input: MatchInput): KnownOffices {
  const actors = actorsOfOffices(input);
  const tenures = new Map<string, Held[]>();
  for (const { record } of input.claims.filter(({ kind }) => kind === 'person')) {
    if (record.kind === 'person' && record.tenures.length > 0) {
      const person = input.idOf('person', record.id);
      const known = tenures.get(person) ?? [];
      tenures.set(person, known);
      known.push(...record.tenures.map((tenure) => heldBy(tenure, input)));
    }
  }
  const heldOn = (person: string, days: MatchDays) =>
    (tenures.get(person) ?? []).filter(({ spans }) =>
      spans.some((span) => days.some((run) => run.from <= span.until && run.until >= span.from)),
    );
  return {
    actorOf: (office) => actors.get(office) ?? null,
    holds: (person, office, days) => heldOn(person, days).some((held) => held.office === office),
    actorsOf: (person, days) =>
      heldOn(person, days).flatMap(({ office }) => actors.get(office) ?? []),
  };
}

function actorsOfOffices(input: MatchInput): ReadonlyMap<string, string> {
  const actors = new Map<string, string>();
  const offices = input.claims.filter(({ kind }) => kind === 'office');
  for (const { record } of offices.sort(byPrecedence)) {
    const office = input.idOf('office', record.id);
    if (record.kind === 'office' && !actors.has(office)) {
      actors.set(office, actorIdOf(record.of, input));
    }
  }
  return actors;
}

/** States go before organizations, as everywhere in records. */
export function actorIdOf(id: string, { idOf }: MatchInput): string {
  const state = idOf('state', id);
  return state === id ? idOf('organization', id) : state;
}

function heldBy(tenure: StatedTenure, { idOf }: MatchInput): Held {
  const around = tenure.attested.flatMap(matchDaysOf).map(({ from, until }) => ({
    from: from - ATTESTED_DAYS,
    until: until + ATTESTED_DAYS,
  }));
  return { office: idOf('office', tenure.office), spans: [...boundsOf(tenure), ...around] };
}

function boundsOf({ from, until }: StatedTenure): MatchDays {
  const [first] = from === null ? [] : matchDaysOf(from);
  const [last] = until === null ? [] : matchDaysOf(until);
  return first === undefined && last === undefined
    ? []
    : [
        {
          from: first?.from ?? Number.NEGATIVE_INFINITY,
          until: last?.until ?? Number.POSITIVE_INFINITY,
        },
      ];
}
