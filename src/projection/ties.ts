import { mayTie, tieBit, tiesAnybody } from '../model/posture.ts';
import type { ActorLabel } from '../model/ref.ts';
import { kindOf, rangeOf } from './actor-table.ts';
import type { MeetingPredicate } from './leaf-predicate.ts';
import type { Projection, SeatTable } from './projection.ts';

/** Which meetings count, and by which of their ties. */
export interface TieQuestion {
  readonly passes: MeetingPredicate;
  /** The bits of `TIE_BITS` that do. */
  readonly wanted: number;
}

/**
 * What a hop asks of seats: of the one hopped from, and of the one hopped to, that it is for an
 * actor for whom the other is not. -1: no such condition.
 */
export interface SeatCondition {
  readonly own: number;
  readonly other: number;
}

const ANY_SEAT: SeatCondition = { own: -1, other: -1 };

/** Told of a counterpart, once for each meeting that ties it; those of one occasion in a row. */
export type OnTied = (actor: number, meeting: number) => void;

/** Whoever of a kind is tied to an actor: the rule of `model/met.ts` over the arrays. */
export function visitTied(
  projection: Projection,
  question: TieQuestion,
  actor: number,
  kind: ActorLabel,
  visit: OnTied,
): void {
  if (kind === 'Person' && kindOf(projection.actors, actor) === 'Person') {
    visitPeople(projection, question, actor, ANY_SEAT, visit);
  } else {
    visitThroughSeats(projection, question, actor, kind, visit);
  }
}

/** People who are tied to one: each has one seat in a meeting. */
export function visitPeople(
  projection: Projection,
  question: TieQuestion,
  person: number,
  condition: SeatCondition,
  visit: OnTied,
): void {
  const { actors, seats } = projection;
  const { passes, wanted } = question;
  const end = actors.seatStarts[person + 1] ?? 0;
  for (let at = actors.seatStarts[person] ?? 0; at < end; at += 1) {
    if (passes(actors.meetings[at] ?? 0)) {
      const own = actors.seats[at] ?? 0;
      if (mayTie(seats.postures[own] ?? 0, wanted)) {
        visitOthers(projection, question, own, condition, visit);
      }
    }
  }
}

/** People on other seats of the meeting of one, which passes. */
function visitOthers(
  { meetings, seats }: Projection,
  { wanted }: TieQuestion,
  own: number,
  condition: SeatCondition,
  visit: OnTied,
): void {
  const meeting = seats.meetings[own] ?? 0;
  const posture = seats.postures[own] ?? 0;
  const isFree = condition === ANY_SEAT;
  const end = meetings.seatStarts[meeting + 1] ?? 0;
  for (let other = meetings.seatStarts[meeting] ?? 0; other < end; other += 1) {
    const counterpart = seats.people[other] ?? -1;
    const faced = seats.postures[other] ?? 0;
    if (
      counterpart >= 0 &&
      other !== own &&
      tiesAnybody(faced) &&
      (tieBit(posture, faced) & wanted) !== 0 &&
      (isFree || meetsCondition(seats, own, other, condition))
    ) {
      visit(counterpart, meeting);
    }
  }
}

function meetsCondition(
  seats: SeatTable,
  one: number,
  two: number,
  { own, other }: SeatCondition,
): boolean {
  return (
    (own < 0 || (isFor(seats, one, own) && !isFor(seats, two, own))) &&
    (other < 0 || (isFor(seats, two, other) && !isFor(seats, one, other)))
  );
}

/** Whether a seat is taken on behalf of an actor. */
export function isFor({ behalfStarts, behalf }: SeatTable, seat: number, actor: number): boolean {
  const end = behalfStarts[seat + 1] ?? 0;
  for (let at = behalfStarts[seat] ?? 0; at < end; at += 1) {
    if (behalf[at] === actor) {
      return true;
    }
  }
  return false;
}

/** Where either is no person: several seats may tie them in one meeting, and the strongest counts. */
function visitThroughSeats(
  projection: Projection,
  { passes, wanted }: TieQuestion,
  actor: number,
  kind: ActorLabel,
  visit: OnTied,
): void {
  const strongest = new Map<number, number>();
  eachMeeting(projection, actor, (meeting, own) => {
    if (!passes(meeting)) {
      return;
    }
    strongest.clear();
    for (const seat of own) {
      strengthen(projection, seat, actor, kind, strongest);
    }
    for (const [counterpart, tie] of strongest) {
      if ((tie & wanted) !== 0) {
        visit(counterpart, meeting);
      }
    }
  });
}

/** The meetings of an actor, each with all seats that it has there. */
function eachMeeting(
  { actors }: Projection,
  actor: number,
  visit: (meeting: number, own: Int32Array) => void,
): void {
  const end = actors.seatStarts[actor + 1] ?? 0;
  let from = actors.seatStarts[actor] ?? 0;
  while (from < end) {
    const meeting = actors.meetings[from] ?? 0;
    let until = from + 1;
    while (until < end && actors.meetings[until] === meeting) {
      until += 1;
    }
    visit(meeting, actors.seats.subarray(from, until));
    from = until;
  }
}

/** Notes how one seat ties its actor to everybody of a kind in its meeting. */
function strengthen(
  projection: Projection,
  own: number,
  actor: number,
  kind: ActorLabel,
  strongest: Map<number, number>,
): void {
  const { actors, meetings, seats } = projection;
  const posture = seats.postures[own] ?? 0;
  if (!tiesAnybody(posture)) {
    return;
  }
  const [from, until] = rangeOf(actors, kind);
  const isPerson = kindOf(actors, actor) === 'Person';
  const meeting = seats.meetings[own] ?? 0;
  const end = meetings.seatStarts[meeting + 1] ?? 0;
  for (let other = meetings.seatStarts[meeting] ?? 0; other < end; other += 1) {
    const faced = seats.postures[other] ?? 0;
    if (other === own || !tiesAnybody(faced) || (!isPerson && isFor(seats, other, actor))) {
      continue;
    }
    const tie = tieBit(posture, faced);
    eachOn(seats, other, (counterpart) => {
      const fits = counterpart >= from && counterpart < until && counterpart !== actor;
      const represented = kind !== 'Person' && isFor(seats, own, counterpart);
      if (fits && !represented && tie > (strongest.get(counterpart) ?? 0)) {
        strongest.set(counterpart, tie);
      }
    });
  }
}

/** Who fills a seat, and all on whose behalf. */
function eachOn(seats: SeatTable, seat: number, visit: (actor: number) => void): void {
  visit(seats.people[seat] ?? -1);
  const end = seats.behalfStarts[seat + 1] ?? 0;
  for (let at = seats.behalfStarts[seat] ?? 0; at < end; at += 1) {
    visit(seats.behalf[at] ?? -1);
  }
}
