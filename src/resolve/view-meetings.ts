import { wasThere } from '../model/met.ts';
import { pickName } from '../model/pick-name.ts';
import { recent } from '../model/recent.ts';
import type { ActorKey, Many, ViewMeeting, ViewName, ViewParticipation } from '../model/view.ts';
import type { ResolvedAccount } from './accounts.ts';
import { disagreementsOf } from './disagreements.ts';
import type { MeetingContext, OwnMeeting, OwnMeetings } from './meetings.ts';
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
  meetings: OwnMeetings,
  context: ViewMeetingContext,
): Many<ViewMeeting> {
  const wholes = wholesOf(meetings.wholes);
  const own = recent(MOST_REMEMBERED, (id: string): readonly KeyedParticipation[] => {
    const meeting = meetings.get(id);
    return meeting === undefined ? [] : ownParticipations(meeting, context);
  });
  return {
    size: meetings.size,
    *[Symbol.iterator]() {
      for (const { id } of meetings.groups) {
        const meeting = meetings.get(id);
        if (meeting !== undefined) {
          yield viewOf(meeting, withParts(meeting, own.of, wholes), wholes, context);
        }
      }
    },
  };
}

/** Parts stand near their wholes, in the order of ids. */
const MOST_REMEMBERED = 2_000;

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
