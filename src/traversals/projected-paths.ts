import type { HopRow, PathRow } from '../model/path.ts';
import type { Projection } from '../projection/projection.ts';
import { type Ground, numberOf } from './ground.ts';
import type { People } from './paths/best-paths.ts';
import { findPaths } from './paths/find-paths.ts';
import { hopMeetings, shownMeeting } from './paths/hop-meetings.ts';
import { EVER, endOf, type Route } from './paths/route.ts';
import type { PathQuestion } from './walks.ts';

/** The best paths between two different actors; none where nothing connects them. */
export async function projectedPaths(
  ground: Ground,
  asked: PathQuestion,
): Promise<readonly PathRow[]> {
  const { projection } = ground;
  const question = await ground.prepared(asked);
  const [from, to] = [numberOf(projection, asked.a), numberOf(projection, asked.b)];
  if (from < 0 || to < 0) {
    return [];
  }
  const route: Route = {
    projection,
    question,
    start: endOf(projection, from),
    end: endOf(projection, to),
    chronological: asked.chronological,
  };
  const found = await ground.done(findPaths(route, asked.count, asked.maxHops));
  return found.map((people) => ({ from: asked.a, to: asked.b, hops: hopsOf(route, people) }));
}

function hopsOf(route: Route, people: People): readonly HopRow[] {
  const { actors, meetings } = route.projection;
  const hops: HopRow[] = [];
  let day = EVER;
  for (const [at, from] of people.slice(0, -1).entries()) {
    const to = people[at + 1] ?? from;
    const place = { isFirst: at === 0, isLast: at === people.length - 2 };
    const qualifying = hopMeetings(route, place, from, to);
    const shown = shownMeeting(route, qualifying, day);
    if (shown === null) {
      throw new Error(`A hop must have a meeting: ${nameOf(route.projection, from, to)}.`);
    }
    day = shown.day;
    hops.push({
      from: actors.ids[from] ?? '',
      to: actors.ids[to] ?? '',
      meeting: meetings.ids[shown.meeting] ?? '',
      meetingCount: qualifying.length,
    });
  }
  return hops;
}

function nameOf({ actors }: Projection, from: number, to: number): string {
  return `${actors.ids[from] ?? ''} to ${actors.ids[to] ?? ''}`;
}
