import type { ReferenceMeeting, ReferenceTie, ReferenceWorld } from './reference-ties.ts';
import { WORLD_DATES, type WorldDate, worldDate } from './world-dates.ts';

/** What a question of a walk says of meetings: the kinds of tie, and what they must pass. */
export interface ReferenceAsked {
  readonly ties: readonly ReferenceTie[];
  readonly passes: (meeting: ReferenceMeeting) => boolean;
}

export interface ReferenceEncounter {
  readonly occasionCount: number;
  readonly meetingCount: number;
  readonly undatedCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Ids of the counted meetings, sorted. */
  readonly meetings: readonly string[];
}

/** For every actor, whom it is tied to and by which meetings. Absent: not tied. */
export type TiedMeetings = ReadonlyMap<string, ReadonlyMap<string, readonly ReferenceMeeting[]>>;

/** Meetings that pass and tie a pair in one of the ways asked for, for all pairs. */
export function tiedMeetings(
  world: ReferenceWorld,
  { ties, passes }: ReferenceAsked,
): TiedMeetings {
  const tied = new Map<string, Map<string, ReferenceMeeting[]>>();
  for (const meeting of world.meetings.filter(passes)) {
    for (const [a, others] of meeting.ties) {
      for (const b of [...others].filter(([, tie]) => ties.includes(tie)).map(([id]) => id)) {
        const ofA = tied.get(a) ?? new Map<string, ReferenceMeeting[]>();
        tied.set(a, ofA);
        ofA.set(b, [...(ofA.get(b) ?? []), meeting]);
      }
    }
  }
  return tied;
}

/** What two actors have between them by these meetings. */
export function encounterOf(meetings: readonly ReferenceMeeting[]): ReferenceEncounter {
  const dated = WORLD_DATES.filter(({ edtf }) => meetings.some(({ date }) => date === edtf));
  return {
    occasionCount: occasionsOf(meetings),
    meetingCount: meetings.length,
    undatedCount: meetings.filter(({ date }) => date === undefined).length,
    firstDate: dated.at(0)?.edtf ?? null,
    lastDate: dated.at(-1)?.edtf ?? null,
    meetings: meetings.map(({ id }) => id).sort(),
  };
}

/** The distinct wholes at the top of meetings. */
export function occasionsOf(meetings: readonly ReferenceMeeting[]): number {
  return new Set(meetings.map(({ occasion }) => occasion)).size;
}

/** Whole days from the last day that an encounter's last date may be to today; null: undated. */
export function daysSinceLast({ lastDate }: ReferenceEncounter, today: string): number | null {
  const last: WorldDate | null = worldDate(lastDate ?? undefined);
  return last === null
    ? null
    : Math.max(0, (Date.parse(today) - Date.parse(last.until)) / 86_400_000);
}
