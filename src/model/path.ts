import type { ActorRef } from './actor-ref.ts';

/** A way from one actor to another over people who are tied, each to the next. */
export interface PathRow {
  readonly from: ActorRef;
  readonly to: ActorRef;
  /** None where both ends are one actor. */
  readonly hops: readonly HopRow[];
}

export interface HopRow {
  /** Ids of people. */
  readonly from: string;
  readonly to: string;
  /** The id of the one to show, and how many meetings qualify. */
  readonly meeting: string;
  readonly meetingCount: number;
}
