import { type ReferenceWorld, referenceWorld } from './reference-ties.ts';
import type { WorldMeeting, WorldSeat } from './world.ts';
import { GROUND_DOCUMENTS, GROUND_ORGANIZATIONS, GROUND_PLACES } from './world-ground.ts';

/** A meeting in a line: `ada:RU bo | cy:KP` sits the two first across from the third. */
export type HandMade = Partial<WorldMeeting> & { readonly id: string; readonly seats: string };

/** A world of a few meetings, small enough for its answers to be worked out by hand. */
export function handMadeWorld(meetings: readonly HandMade[]): ReferenceWorld {
  const seated = meetings.map(meetingOf);
  const people = seated.flatMap(({ sides }) => sides.flat().flatMap(({ person }) => person ?? []));
  return referenceWorld({
    dataset: { id: 'hand-made', kind: 'CURATED' },
    documents: GROUND_DOCUMENTS,
    organizations: GROUND_ORGANIZATIONS,
    offices: [],
    places: GROUND_PLACES,
    people: [...new Set(people)].map((id) => ({ id, names: { en: id }, tenures: [] })),
    meetings: seated,
  });
}

function meetingOf({ seats, ...meeting }: HandMade): WorldMeeting {
  return {
    kind: 'TALKS',
    status: 'OCCURRED',
    sides: seats.split('|').map((side) => side.trim().split(/\s+/).map(seatOf)),
    present: [],
    accounts: [{ document: 'asharq', says: 'all' }],
    ...meeting,
  };
}

function seatOf(text: string): WorldSeat {
  const [person = '', behalf] = text.split(':');
  return { person, ...(behalf === undefined ? {} : { for: behalf.split('+') }) };
}
