import { spanOf } from '../model/date-span.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { Claim } from '../model/stated.ts';
import type { ViewMeeting, ViewPerson } from '../model/view.ts';
import { groupsOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { mergedNames } from './names.ts';
import { byText } from './precedence.ts';
import { preferredDate } from './single-value.ts';
import { mergedTenures } from './tenures.ts';

/** A person by itself, before meetings are counted. */
export type OwnPerson = Omit<ViewPerson, 'meetingCount' | 'lastMeeting'>;

/** People by id. */
export function resolvePeople(
  claims: readonly Claim[],
  identity: Identity,
): ReadonlyMap<string, OwnPerson> {
  const people = new Map<string, OwnPerson>();
  for (const { id, claims: stated } of groupsOf(claims, 'person', identity)) {
    const identifiers = stated.flatMap(({ record }) => record.identifiers);
    people.set(id, {
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
    });
  }
  return people;
}

/** With how many meetings each has a seat in, and the date of the last. */
export function withMeetings(
  people: ReadonlyMap<string, OwnPerson>,
  meetings: readonly ViewMeeting[],
): readonly ViewPerson[] {
  const counts = new Map<string, number>();
  const last = new Map<string, string>();
  for (const { participations, date } of meetings) {
    for (const person of participations.flatMap((seat) => seat.person ?? [])) {
      counts.set(person, (counts.get(person) ?? 0) + 1);
      const known = last.get(person);
      if (date !== null && (known === undefined || byText(orderOf(known), orderOf(date)) < 0)) {
        last.set(person, date);
      }
    }
  }
  return [...people.values()].map((person) => ({
    ...person,
    meetingCount: counts.get(person.id) ?? 0,
    lastMeeting: last.get(person.id) ?? null,
  }));
}

function orderOf(date: string): string {
  const { from, until } = spanOf(fuzzyDate(date));
  return `${from}|${until}|${date}`;
}
