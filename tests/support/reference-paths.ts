import {
  occasionsOf,
  type ReferenceAsked,
  type TiedMeetings,
  tiedMeetings,
} from './reference-encounter.ts';
import { byText, earliestSchedule } from './reference-schedule.ts';
import type { ReferenceMeeting, ReferenceWorld } from './reference-ties.ts';
import { worldDate } from './world-dates.ts';

export interface ReferenceHop {
  /** Record ids. */
  readonly from: string;
  readonly to: string;
  readonly meeting: string;
  readonly meetingCount: number;
}

export interface PathsAsked extends ReferenceAsked {
  /** Actors: `Person:ada`, `State:RU`. */
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly maxHops: number;
  readonly chronological: boolean;
}

/** A way of people, with the meetings of each hop that count for it. */
interface Way {
  readonly people: readonly string[];
  readonly hops: readonly (readonly ReferenceMeeting[])[];
}

/** The first k paths in their order, each as its hops; [] for none, and one without hops to oneself. */
export function referencePaths(
  world: ReferenceWorld,
  asked: PathsAsked,
): readonly (readonly ReferenceHop[])[] {
  if (asked.from === asked.to) {
    return [[]];
  }
  const tied = tiedMeetings(world, asked);
  const found: Way[] = [];
  // Fewer hops go first, so that longer ways need be looked for only where these do not suffice.
  for (let hops = 1; hops <= asked.maxHops && found.length < asked.k; hops += 1) {
    found.push(...waysOf(hops, tied, asked).sort(byOccasionsThenPeople));
  }
  return found.slice(0, asked.k).map((way) => hopsOf(way, asked));
}

/** All ways of exactly so many hops, found depth first. */
function waysOf(length: number, tied: TiedMeetings, asked: PathsAsked): Way[] {
  const everybody = [...tied.keys()].filter((actor) => actor.startsWith('Person:'));
  const near = hopsTo(tied, everybody, asked.to);
  const extend = ({ people, hops }: Way): Way[] => {
    const here = people.at(-1) ?? '';
    if (hops.length === length) {
      return [{ people, hops }];
    }
    const left = length - hops.length - 1;
    return [...(tied.get(here)?.keys() ?? [])]
      .filter((next) => !people.includes(next) && (near.get(next) ?? Infinity) <= left)
      .flatMap((next) => {
        const meetings = hopMeetings(here, next, hops.length, length, tied, asked);
        const way = { people: [...people, next], hops: [...hops, meetings] };
        return meetings.length > 0 && isPossible(way, asked) ? extend(way) : [];
      });
  };
  const starts = isPerson(asked.from) ? [asked.from] : everybody;
  return starts.flatMap((start) => extend({ people: [start], hops: [] }));
}

/** How many hops each person is at least away from the end; those who may be the end itself: 0. */
function hopsTo(tied: TiedMeetings, everybody: readonly string[], to: string) {
  let level: readonly string[] = isPerson(to) ? [to] : everybody;
  const near = new Map(level.map((person) => [person, 0]));
  for (let hops = 1; level.length > 0; hops += 1) {
    level = level
      .flatMap((person) => [...(tied.get(person)?.keys() ?? [])])
      .filter((person) => isPerson(person) && !near.has(person));
    for (const person of level) {
      near.set(person, hops);
    }
  }
  return near;
}

/** The meetings that count for one hop, with what the ends ask of the first and of the last. */
function hopMeetings(
  here: string,
  next: string,
  at: number,
  length: number,
  tied: TiedMeetings,
  { from, to, chronological }: PathsAsked,
): readonly ReferenceMeeting[] {
  return (tied.get(here)?.get(next) ?? []).filter(
    (meeting) =>
      (!chronological || meeting.date !== undefined) &&
      (at > 0 || standsFor(meeting, from, here, next)) &&
      (at < length - 1 || standsFor(meeting, to, next, here)),
  );
}

/** A state or organization is whoever sat there for it, seen from somebody who did not. */
function standsFor(meeting: ReferenceMeeting, end: string, there: string, other: string): boolean {
  const behind = (person: string) =>
    meeting.seats.filter((seat) => seat.sits && `Person:${seat.person}` === person);
  return isPerson(end)
    ? there === end
    : behind(there).some(({ behalf }) => behalf.includes(end)) &&
        !behind(other).some(({ behalf }) => behalf.includes(end));
}

function isPossible({ hops }: Way, { chronological }: PathsAsked): boolean {
  return !chronological || earliestSchedule(hops) !== null;
}

function isPerson(actor: string): boolean {
  return actor.startsWith('Person:');
}

/** Of ways of one length: more occasions first, then the smaller ids. */
function byOccasionsThenPeople(a: Way, b: Way): number {
  const occasions = ({ hops }: Way) => hops.reduce((sum, hop) => sum + occasionsOf(hop), 0);
  const people = a.people.map((person, at) => byText(person, b.people[at] ?? ''));
  return occasions(b) - occasions(a) || (people.find((order) => order !== 0) ?? 0);
}

function hopsOf({ people, hops }: Way, { chronological }: PathsAsked): readonly ReferenceHop[] {
  const shown = chronological ? earliestSchedule(hops) : hops.map(latest);
  return hops.map((meetings, at) => ({
    from: idIn(people[at]),
    to: idIn(people[at + 1]),
    meeting: shown?.[at]?.id ?? '',
    meetingCount: meetings.length,
  }));
}

/** By first day, last day and id; an undated one only where there is no other. */
function latest(meetings: readonly ReferenceMeeting[]): ReferenceMeeting | undefined {
  return meetings
    .toSorted((a, b) => {
      const [one, two] = [worldDate(a.date), worldDate(b.date)];
      return (
        byText(one?.from ?? '', two?.from ?? '') ||
        byText(one?.until ?? '', two?.until ?? '') ||
        byText(a.id, b.id)
      );
    })
    .at(-1);
}

function idIn(person: string | undefined): string {
  return (person ?? '').slice('Person:'.length);
}
