import { NEVER } from '../../projection/projection.ts';
import { firstDay, type HopPlace, lastDay, type Route, visitHop } from './route.ts';

/** The numbers of the meetings by which one may hop from one person to another, by their dates. */
export function hopMeetings(
  route: Route,
  place: HopPlace,
  from: number,
  to: number,
): readonly number[] {
  const { seatStarts } = route.projection.actors;
  const seatsOf = (person: number) => (seatStarts[person + 1] ?? 0) - (seatStarts[person] ?? 0);
  const backwards = seatsOf(to) < seatsOf(from);
  const [one, other] = backwards ? [to, from] : [from, to];
  const found: number[] = [];
  visitHop(route, one, place, backwards, (person, meeting) => {
    if (person === other) {
      found.push(meeting);
    }
  });
  return found.sort((a, b) => a - b);
}

/** The first day on which the hop can have been made, not before a day; NEVER where it cannot. */
export function dayOfHop(
  route: Route,
  place: HopPlace,
  from: number,
  to: number,
  since: number,
): number {
  return earliest(route, hopMeetings(route, place, from, to), since)?.day ?? NEVER;
}

/** The meeting that a hop shows, and the day from which the next may be. */
export interface ShownMeeting {
  readonly meeting: number;
  readonly day: number;
}

/** Chronological: the one over the soonest. Else the latest, one without a date only for want of others. */
export function shownMeeting(
  route: Route,
  meetings: readonly number[],
  since: number,
): ShownMeeting | null {
  if (route.chronological) {
    return earliest(route, meetings, since);
  }
  const { dates } = route.projection.meetings;
  const meeting = meetings.findLast((one) => (dates[one] ?? -1) >= 0) ?? meetings.at(-1);
  return meeting === undefined ? null : { meeting, day: since };
}

function earliest(route: Route, meetings: readonly number[], since: number): ShownMeeting | null {
  let best: ShownMeeting | null = null;
  for (const meeting of meetings) {
    const day = Math.max(since, firstDay(route, meeting));
    if (day <= lastDay(route, meeting) && (best === null || day < best.day)) {
      best = { meeting, day };
    }
  }
  return best;
}
