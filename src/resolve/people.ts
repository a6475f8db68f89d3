import type { Claim } from '../model/stated.ts';
import type { ViewPerson } from '../model/view.ts';
import { type Group, groupsOf, type RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { type Lookup, lookup } from './lookup.ts';
import { mergedNames } from './names.ts';
import { preferredDate } from './single-value.ts';
import { mergedTenures } from './tenures.ts';

/** A person by itself, before meetings are counted. */
export type OwnPerson = Omit<ViewPerson, 'meetingCount' | 'lastMeeting'>;

/** Those who are in most meetings are asked for again and again. */
const MOST_REMEMBERED = 12_000;

/** People by id. */
export function resolvePeople(claims: readonly Claim[], identity: Identity): Lookup<OwnPerson> {
  return lookup(groupsOf(claims, 'person', identity), MOST_REMEMBERED, (group) =>
    resolvePerson(group, identity),
  );
}

function resolvePerson(
  { id, claims: stated }: Group<RecordOf<'person'>>,
  identity: Identity,
): OwnPerson {
  const identifiers = stated.flatMap(({ record }) => record.identifiers);
  return {
    id,
    names: mergedNames(
      stated.map(({ record }) => record.names),
      identity,
    ),
    identifiers: [
      ...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values(),
    ],
    born: preferredDate(stated, ({ born }) => born),
    died: preferredDate(stated, ({ died }) => died),
    tenures: mergedTenures(stated, identity),
  };
}
