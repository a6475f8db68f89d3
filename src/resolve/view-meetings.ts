import { wasThere } from '../model/met.ts';
import { pickName } from '../model/pick-name.ts';
import type { ActorKey, ViewMeeting, ViewName, ViewParticipation } from '../model/view.ts';
import type { ResolvedAccount } from './accounts.ts';
import { disagreementsOf } from './disagreements.ts';
import type { MeetingContext, OwnMeeting } from './meetings.ts';
import { unique } from './names.ts';
import {
  type KeyedParticipation,
  ownParticipations,
  type ParticipationContext,
} from './participations.ts';
import { firstPublished } from './published.ts';
import { independentSourceCount } from './sources.ts';
import { principalsOf, withTitles } from './titles.ts';
import { type Wholes, wholesOf, withParts } from './wholes.ts';

export interface ViewMeetingContext extends MeetingContext, ParticipationContext {
  readonly namesOf: (actor: ActorKey) => readonly ViewName[];
}

/** Meetings as queries see them: seated, with their parts' participants, and with what disagrees. */
export function resolveMeetings(
  meetings: readonly OwnMeeting[],
  context: ViewMeetingContext,
): readonly ViewMeeting[] {
  const wholes = wholesOf(meetings);
  const own = new Map(meetings.map((one) => [one.id, ownParticipations(one, context)]));
  return meetings.map((meeting) =>
    viewOf(meeting, withParts(meeting, own, wholes), wholes, context),
  );
}

function viewOf(
  { seating: _seated, ...meeting }: OwnMeeting,
  seats: readonly KeyedParticipation[],
  wholes: Wholes,
  context: ViewMeetingContext,
): ViewMeeting {
  const { documents, offices } = context;
  const participations = seats.map(
    ({ key: _key, ...seat }, position): ViewParticipation => ({ ...seat, position }),
  );
  const shown = participations.filter(wasThere).flatMap(({ office }) => office ?? []);
  return {
    ...meeting,
    titles: titlesOf(meeting, participations, context),
    statedTitles: meeting.titles,
    occasion: wholes.occasionOf(meeting.id),
    participations,
    accounts: meeting.accounts.map(({ lists: _lists, ...account }) => account),
    disagreements: disagreementsIn(meeting, context),
    independentSourceCount: independentSourceCount(meeting.accounts, documents),
    knownBy: firstPublished(meeting.accounts, documents),
    ranks: unique(shown.flatMap((office) => offices.get(office)?.rank ?? [])),
  };
}

type Unseated = Omit<OwnMeeting, 'seating'>;

function titlesOf(
  meeting: Unseated,
  participations: readonly ViewParticipation[],
  { namesOf, places }: ViewMeetingContext,
) {
  const placed = meeting.place ?? meeting.heldIn;
  return withTitles(meeting.titles, {
    kind: meeting.kind,
    date: meeting.date,
    people: principalsOf(participations).map(namesOf),
    place: placed === null ? null : (places.placeOf(placed)?.names ?? null),
  });
}

function disagreementsIn(
  {
    accounts,
    date,
  }: { readonly accounts: readonly ResolvedAccount[]; readonly date: string | null },
  { documents, places, namesOf }: ViewMeetingContext,
) {
  const named = (names: readonly ViewName[], id: string) =>
    names.length === 0 ? id : pickName(names, 'en').text;
  return disagreementsOf(accounts, {
    date,
    documents,
    within: places.within,
    placeName: (place) => named(places.placeOf(place)?.names ?? [], place),
    personName: (person) => named(namesOf(`Person:${person}`), person),
  });
}
