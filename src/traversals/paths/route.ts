import { kindOf } from '../../projection/actor-table.ts';
import { NEVER, type Projection } from '../../projection/projection.ts';
import { type TieQuestion, visitPeople } from '../../projection/ties.ts';

/** Earlier than every day. */
export const EVER = -NEVER;

/** What a search for paths keeps to from hop to hop. */
export interface Route {
  readonly projection: Projection;
  readonly question: TieQuestion;
  readonly start: End;
  readonly end: End;
  /** Whether there must be days, none before the last, on which the hops' meetings can have been. */
  readonly chronological: boolean;
}

/** Who may stand at an end of a path. */
export interface End {
  readonly people: readonly number[];
  /** The state or organization for which they must have taken part; -1 where it is a person. */
  readonly behalf: number;
}

/** Which hop of a path: both conditions of its ends may hold in one meeting. */
export interface HopPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function endOf({ actors, seats }: Projection, actor: number): End {
  if (kindOf(actors, actor) === 'Person') {
    return { people: [actor], behalf: -1 };
  }
  const own = actors.seats.subarray(actors.seatStarts[actor], actors.seatStarts[actor + 1]);
  const people = new Set<number>();
  for (const seat of own) {
    const person = seats.people[seat] ?? -1;
    if (person >= 0) {
      people.add(person);
    }
  }
  return { people: [...people].sort((a, b) => a - b), behalf: actor };
}

/** Whom one may hop to, or from where the walk goes backwards, in which meetings. */
export function visitHop(
  { projection, question, start, end, chronological }: Route,
  person: number,
  { isFirst, isLast }: HopPlace,
  backwards: boolean,
  visit: (other: number, meeting: number) => void,
): void {
  const behind = isFirst ? start.behalf : -1;
  const ahead = isLast ? end.behalf : -1;
  const condition = backwards ? { own: ahead, other: behind } : { own: behind, other: ahead };
  const { dates } = projection.meetings;
  const counted = chronological
    ? (other: number, meeting: number) => {
        if ((dates[meeting] ?? -1) >= 0) {
          visit(other, meeting);
        }
      }
    : visit;
  visitPeople(projection, question, person, condition, counted);
}

/** The first day on which a hop can be made; without an order of time, whenever. */
export function firstDay({ projection, chronological }: Route, meeting: number): number {
  const { meetings, dates } = projection;
  return chronological ? (dates.from[meetings.dates[meeting] ?? -1] ?? NEVER) : EVER;
}

export function lastDay({ projection, chronological }: Route, meeting: number): number {
  const { meetings, dates } = projection;
  return chronological ? (dates.until[meetings.dates[meeting] ?? -1] ?? EVER) : NEVER;
}
