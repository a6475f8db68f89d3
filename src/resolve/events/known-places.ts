import { nameKey } from '../../model/name-key.ts';
import type { MatchInput } from '../matching/scored-pair.ts';
import { byPrecedence } from '../precedence.ts';

/** What records tell of places, by ids of today. */
export interface KnownPlaces {
  /** A place or state and all that it lies in, the innermost first. */
  within(id: string): readonly string[];
  /** Whether two places bear a name in common. */
  shareName(a: string, b: string): boolean;
}

export function knownPlaces(input: MatchInput): KnownPlaces {
  const around = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  const places = input.claims.filter(({ kind }) => kind === 'place');
  for (const { record } of places.sort(byPrecedence)) {
    if (record.kind === 'place') {
      const id = placeIdOf(record.id, input);
      const known = names.get(id) ?? new Set();
      names.set(id, known);
      for (const { text } of record.names) {
        known.add(nameKey(text));
      }
      if (record.in !== null && !around.has(id)) {
        around.set(id, placeIdOf(record.in, input));
      }
    }
  }
  return {
    within: (id) => chainFrom(placeIdOf(id, input), around),
    shareName: (a, b) => [...(names.get(a) ?? [])].some((name) => names.get(b)?.has(name)),
  };
}

function placeIdOf(id: string, { idOf }: MatchInput): string {
  const place = idOf('place', id);
  return place === id ? idOf('state', id) : place;
}

function chainFrom(id: string, around: ReadonlyMap<string, string>): readonly string[] {
  const chain: string[] = [];
  for (
    let at: string | undefined = id;
    at !== undefined && !chain.includes(at);
    at = around.get(at)
  ) {
    chain.push(at);
  }
  return chain;
}
