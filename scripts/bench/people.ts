import { DAYS, DAYS_A_YEAR, isoDay } from './days.ts';
import { CULTURES, type NamePart } from './name-parts.ts';
import { between, chance, pick, type Random, shuffled, weighted } from './random.ts';
import type { Names, PersonRecord } from './record-shapes.ts';
import { STATES, type WorldState } from './states.ts';

/** A person as the generator thinks of one: a record is made of it, and meetings seat it. */
export interface WorldPerson {
  readonly id: string;
  readonly state: string;
  /** Spellings that the record states. */
  readonly names: Names;
  /** The other scripts' spellings, which no record states: to search by. */
  readonly unstated: Names;
  /** Days between which this person takes part in anything. */
  readonly from: number;
  readonly until: number;
  readonly born: number;
  /** How likely to be in a meeting, beside others. */
  readonly weight: number;
  /** 0 is the busiest. */
  readonly rank: number;
}

/** Few are everywhere and most are hardly anywhere: the tail of a power law, cut at its head. */
const HEAD = 22;
const SLOPE = 0.85;
const SHARE_IN_ARABIC = 1 / 3;
const SHARE_IN_CYRILLIC = 0.15;
const SHARE_WITH_SECOND_NAME = 0.85;
/** The busiest stay longest. */
const LONG_CAREERS = 200;

export function makePeople(random: Random, count: number): readonly WorldPerson[] {
  const ranks = shuffled(
    random,
    Array.from({ length: count }, (_, rank) => rank),
  );
  const home = weighted([...STATES.entries()], ([at]) => (at + 2) ** -0.9);
  return ranks.map((rank, at) => {
    const [, state] = home(random);
    return { ...makePerson(random, state, at), ...careerOf(random, rank), rank };
  });
}

function makePerson(random: Random, state: WorldState, at: number) {
  const name = makeName(random, state);
  const stated = new Set([
    'en',
    ...(chance(random, SHARE_IN_ARABIC) ? ['ar'] : []),
    ...(chance(random, SHARE_IN_CYRILLIC) ? ['ru'] : []),
  ]);
  const spellings = Object.entries(name.spellings);
  return {
    id: `${slugOf(name.family)}-${at}`,
    state: state.code,
    names: Object.fromEntries(spellings.filter(([language]) => stated.has(language))),
    unstated: Object.fromEntries(spellings.filter(([language]) => !stated.has(language))),
  };
}

function makeName(random: Random, { culture }: WorldState) {
  const { given, family, familyFirst } = CULTURES[culture];
  const first = pick(random, given);
  const second = pick(random, given);
  const last = pick(random, family);
  const called =
    second !== first && chance(random, SHARE_WITH_SECOND_NAME) ? [first, second] : [first];
  const whole = familyFirst ? [last, ...called] : [...called, last];
  const written = (script: keyof NamePart) => whole.map((part) => part[script]).join(' ');
  return {
    family: last.latin,
    spellings: { en: written('latin'), ar: written('arabic'), ru: written('cyrillic') },
  };
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

function careerOf(random: Random, rank: number) {
  const years = between(random, 3, rank < LONG_CAREERS ? 25 : 13);
  const from = between(random, -10 * DAYS_A_YEAR, DAYS - 2 * DAYS_A_YEAR);
  const until = Math.min(DAYS - 1, Math.max(from + years * DAYS_A_YEAR, DAYS_A_YEAR));
  const age = between(random, 28, 62);
  return {
    from: Math.max(0, from),
    until,
    born: 1990 + Math.floor(from / DAYS_A_YEAR) - age,
    weight: (rank + HEAD) ** -SLOPE,
  };
}

/** The record, with a tenure for the few who hold an office. */
export function personRecord(
  { id, names, born, from, until }: WorldPerson,
  held: { readonly office: string; readonly document: string } | null,
): PersonRecord {
  const tenure = (office: string, document: string) => ({
    office,
    from: isoDay(from),
    until: isoDay(until),
    sources: [{ document }],
  });
  return {
    id,
    names,
    born: String(born),
    ...(held === null ? {} : { tenures: [tenure(held.office, held.document)] }),
  };
}
