import { DAY_MS } from '../../model/day.ts';
import { isVisit } from './event-conflicts.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** What may be in more months than this is too vague to be matched. */
const MOST_MONTHS = 4;

/** Meetings that share a participant and a month; those of which one is a visit are no candidates. */
export function eventBlocks(meetings: readonly ToldMeeting[]): readonly (readonly ToldMeeting[])[] {
  const blocks = new Map<string, ToldMeeting[]>();
  for (const meeting of meetings) {
    const months = monthsOf(meeting);
    for (const key of peopleIn(meeting).flatMap((one) => months.map((month) => one + month))) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      block.push(meeting);
    }
  }
  return [...blocks.values()].filter(mayMatch);
}

/** Saves to compare the entries of one data set that makes one entry of each meeting. */
function mayMatch(block: readonly ToldMeeting[]): boolean {
  const tellers = new Set(block.flatMap((meeting) => [...meeting.tellers.keys()]));
  const isOfEntries = block.every(
    ({ tellers: by, stay }) =>
      by.size === 1 &&
      [...by.values()].every(
        (kind) => kind === 'CURATED' || (kind === 'REGISTER' && stay === null),
      ),
  );
  return block.length > 1 && !(tellers.size === 1 && isOfEntries);
}

function peopleIn(meeting: ToldMeeting): readonly string[] {
  const people = isVisit(meeting)
    ? [...(meeting.stay?.guests ?? [])]
    : meeting.parties.flatMap((party) => [...party.people]);
  const prefix = isVisit(meeting) ? 'visit' : 'meeting';
  return [...new Set(people)].map((person) => `${prefix}\n${person}\n`);
}

function monthsOf({ days }: ToldMeeting): readonly string[] {
  const [from, until] = [days.at(0)?.from, days.at(-1)?.until];
  if (from === undefined || until === undefined) {
    return [];
  }
  const months: string[] = [];
  const last = monthOf(until);
  for (let month = monthOf(from); month <= last; month += 1) {
    months.push(`${month}`);
    if (months.length > MOST_MONTHS) {
      return [];
    }
  }
  return months;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
