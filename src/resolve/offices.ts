import type { Claim } from '../model/stated.ts';
import type { ViewOffice } from '../model/view.ts';
import type { Actors } from './actors.ts';
import { groupsOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { mergedTexts } from './names.ts';
import { preferredValue } from './single-value.ts';

/** Offices by id. One whose state or organization is unknown cannot come out of a checked load. */
export function resolveOffices(
  claims: readonly Claim[],
  actors: Actors,
  identity: Identity,
): ReadonlyMap<string, ViewOffice> {
  const offices = new Map<string, ViewOffice>();
  for (const { id, claims: stated } of groupsOf(claims, 'office', identity)) {
    const of = preferredValue(stated, (office) => actors.keyOf(office.of));
    const rank = preferredValue(stated, (office) => office.rank);
    if (of !== null && rank !== null) {
      const titles = mergedTexts(stated.map(({ record }) => record.titles));
      offices.set(id, { id, titles, rank, of });
    }
  }
  return offices;
}
