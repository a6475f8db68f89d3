import type { WorldFacts } from '../facts.ts';
import { between, chance, pick, type Random, shuffled } from '../random.ts';

/** Two different ids of a list. */
export function pairOf(random: Random, ids: readonly string[]): { from: string; to: string } {
  const [from = '', to = ''] = shuffled(random, [...new Set(ids)]);
  return { from, to };
}

/** Some years, long enough that people are connected within them. */
export function years(random: Random, least: number, most: number) {
  const long = between(random, least, most);
  const from = between(random, 1990, 2025 - long);
  return { from: `${from}-01-01`, until: `${from + long}-12-31` };
}

/** Filters as an analyst sets them, other ones each time. */
export function someFilter(random: Random, facts: WorldFacts): object {
  const parts = [
    () => ({ during: { ...years(random, 1, 8), match: pick(random, ['POSSIBLE', 'CERTAIN']) } }),
    () => ({ kinds: shuffled(random, KINDS).slice(0, between(random, 1, 3)) }),
    () => ({ states: { any: shuffled(random, facts.states.slice(0, 40)).slice(0, 4) } }),
    () => ({ maxParticipants: between(random, 2, 8) }),
    () => ({ not: { kinds: [pick(random, KINDS)] } }),
    () => ({ or: [{ modes: ['PHONE'] }, { during: years(random, 5, 15) }] }),
  ];
  return Object.assign(
    {},
    ...shuffled(random, parts)
      .slice(0, between(random, 1, 3))
      .map((make) => make()),
  );
}

/** What only the database knows: it has to be asked which meetings pass. */
export function storedFilter(random: Random, facts: WorldFacts): object {
  return pick(random, [
    { places: { any: [pick(random, facts.states.slice(0, 20))] } },
    { documents: { any: shuffled(random, facts.documents).slice(0, 20) } },
    { organizations: { any: [pick(random, facts.organizations)] } },
    { ranks: ['HEAD_OF_STATE', 'FOREIGN_MINISTER'] },
    { people: { any: [pick(random, facts.hubs).id] }, during: years(random, 3, 10) },
    { disputed: chance(random, 0.5), knownBy: `${between(random, 1995, 2025)}-06-30` },
  ]);
}

const KINDS = [
  'TALKS',
  'VISIT',
  'SUMMIT',
  'CALL',
  'CONFERENCE',
  'RECEPTION',
  'CEREMONY',
  'SIGNING',
];

/** Filters under which paths are looked for: wide enough that there mostly is one. */
export function pathFilter(random: Random): object {
  return {
    during: years(random, 5, 20),
    kinds: ['TALKS', 'CALL', 'VISIT', 'RECEPTION'],
    maxParticipants: between(random, 4, 20),
  };
}
