import { nameKey } from '../../model/name-key.ts';
import type { StatedPlace } from '../../model/stated.ts';
import { acceptPairs, type FactRules } from './accept-pairs.ts';
import {
  areAllToldApart,
  areToldApart,
  bothSets,
  type CuratedSets,
  curatedSets,
} from './curated-sets.ts';
import type { Matcher, MatchInput, ScoredPair } from './scored-pair.ts';

/** Nothing but a curator tells places of one name in one state apart. */
const RULES: FactRules<CuratedSets> = {
  together: bothSets,
  toldApart: areToldApart,
  conflict: () => null,
};

/** Places of one kind that bear the same folded name, in whatever language, in the same state are one. */
export const matchPlaces: Matcher = (input, clusters) => {
  if (areAllToldApart(input.claims, 'place')) {
    return [];
  }
  const stated = input.claims.filter(({ kind }) => kind === 'place');
  const places = stated.flatMap(({ record }) => (record.kind === 'place' ? [record] : []));
  const curated = curatedSets(input.claims, 'place');
  const facts = new Map(places.map(({ id }) => [id, curated(id)]));
  return acceptPairs({ of: 'place', pairs: pairsOf(places, input), facts, rules: RULES }, clusters);
};

function pairsOf(places: readonly StatedPlace[], input: MatchInput): readonly ScoredPair[] {
  const around = new Map(places.map((place) => [place.id, place.in]));
  const blocks = new Map<string, Set<string>>();
  for (const { id, placeKind, names } of places) {
    const state = stateOf(id, around, input);
    for (const { text } of state === null ? [] : names) {
      const key = `${state}\n${placeKind}\n${nameKey(text)}`;
      const ids = blocks.get(key) ?? new Set();
      blocks.set(key, ids.add(id));
    }
  }
  return [...blocks].flatMap(([key, ids]) => {
    const [first = '', ...others] = [...ids].sort();
    const [, , name = ''] = key.split('\n');
    return others.map((b) => ({ a: first, b, score: 1, because: `same name ${name}, same state` }));
  });
}

/** The state around a place; null where its record leads to none. */
function stateOf(
  id: string,
  around: ReadonlyMap<string, string | null>,
  { idOf }: MatchInput,
): string | null {
  const passed = new Set([id]);
  for (let at = around.get(id) ?? null; at !== null && !passed.has(at); ) {
    passed.add(at);
    const outer = around.get(at);
    if (outer === undefined) {
      return idOf('state', at);
    }
    at = outer;
  }
  return null;
}
