import type { Claim } from '../model/stated.ts';
import type { ViewPlace, ViewState } from '../model/view.ts';
import { groupsOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { mergedNames } from './names.ts';
import { preferredValue } from './single-value.ts';

/** Places of today; every state is one of kind STATE. */
export interface Places {
  readonly all: readonly ViewPlace[];
  /** What a record's id of a place or a state leads to; null for an id that names neither. */
  placeOf(id: string): ViewPlace | null;
  /** The place and all that it lies in, the innermost first. */
  within(id: string): readonly string[];
}

export function resolvePlaces(
  claims: readonly Claim[],
  states: readonly ViewState[],
  identity: Identity,
): Places {
  const places = new Map<string, Omit<ViewPlace, 'state'>>();
  for (const { id, names } of states) {
    places.set(id, { id, names, kind: 'STATE', in: null });
  }
  const idOf = (id: string): string | null => {
    const place = identity.idOf('place', id);
    const state = identity.idOf('state', id);
    return places.has(place) ? place : places.has(state) ? state : null;
  };
  const groups = groupsOf(claims, 'place', identity);
  for (const { id, claims: stated } of groups) {
    const names = mergedNames(
      stated.map(({ record }) => record.names),
      identity,
    );
    const kind = preferredValue(stated, (place) => place.placeKind) ?? 'SITE';
    places.set(id, { id, names, kind, in: null });
  }
  for (const { id, claims: stated } of groups) {
    const place = places.get(id);
    const around = preferredValue(stated, (stating) => stating.in);
    const outer = around === null ? null : idOf(around);
    if (place && outer !== id) {
      places.set(id, { ...place, in: outer });
    }
  }
  const within = (id: string): readonly string[] => {
    const chain: string[] = [];
    for (let at: string | null = id; at !== null && !chain.includes(at); ) {
      chain.push(at);
      at = places.get(at)?.in ?? null;
    }
    return chain;
  };
  const placed = new Map(
    [...places.values()].map((place): [string, ViewPlace] => {
      const state = within(place.id).find((id) => places.get(id)?.kind === 'STATE');
      return [place.id, { ...place, state: state ?? null }];
    }),
  );
  return {
    all: [...placed.values()],
    placeOf: (id) => placed.get(idOf(id) ?? '') ?? null,
    within,
  };
}
