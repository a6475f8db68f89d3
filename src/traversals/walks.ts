import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { AheadListing, ReadListing } from '../loaders/batch.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { EncounterCounts, EncounterOrder, EncounterRow } from '../model/encounter.ts';
import type { CountKey, MeetingCounts } from '../model/meeting-counts.ts';
import type { MeetingOrder } from '../model/meeting-order.ts';
import type { Tie } from '../model/met.ts';
import type { Network } from '../model/network.ts';
import type { Listing } from '../model/page.ts';
import type { PathRow } from '../model/path.ts';
import type { ActorLabel } from '../model/ref.ts';
import type { ActorMeetingRow, MeetingRow } from '../model/rows.ts';

/** Which meetings count, and by which ties. Only meetings that occurred ever tie anybody. */
export interface Counting {
  readonly filter: ResolvedMeetingFilter;
  readonly ties: readonly Tie[];
}

/** Two actors and what is counted between them. */
export interface TiedPair extends Counting {
  readonly a: ActorRef;
  readonly b: ActorRef;
}

export interface CounterpartQuestion extends Counting {
  readonly with: ActorLabel;
  readonly order: EncounterOrder;
  /** By whose names counterparts are ordered, where they are ordered by name. */
  readonly language: string;
}

export interface PairQuestion extends Counting {
  readonly between: ActorLabel;
  readonly order: EncounterOrder;
  readonly language: string;
}

/** Any two actors with what is between them; `a` has the smaller id. */
export interface PairRow extends EncounterCounts {
  readonly a: ActorRef;
  readonly b: ActorRef;
}

/** Somebody whom two actors have both to do with, and how many occasions each had. */
export interface CommonContactRow {
  /** The id of a person. */
  readonly person: string;
  readonly withA: number;
  readonly withB: number;
}

export interface PathQuestion extends TiedPair {
  readonly count: number;
  readonly maxHops: number;
  readonly chronological: boolean;
}

export interface NetworkQuestion extends Counting {
  readonly around: readonly ActorRef[];
  readonly hops: number;
  readonly with: ActorLabel;
  readonly maxNodes: number;
  /** Whether edges tell the days of their meetings. */
  readonly spells: boolean;
}

export interface CountQuestion {
  readonly by: readonly CountKey[];
  readonly filter: ResolvedMeetingFilter;
  readonly limit: number;
}

/**
 * What is asked of ties. There are two forms: over the projection, and in Cypher where the graph is
 * too large for one, which refuses what takes the whole graph.
 *
 * @throws LimitExceededError for what a form cannot do; TimeoutError for what takes too long.
 */
export interface Walks {
  counterparts(actor: ActorRef, question: CounterpartQuestion): Listing<EncounterRow>;
  pairs(question: PairQuestion): Listing<PairRow>;
  /** All zero where nothing ties them. */
  counts(pair: TiedPair): Promise<EncounterCounts>;
  /** Exactly the meetings that are counted. */
  meetings(pair: TiedPair, order: MeetingOrder): AheadListing<MeetingRow>;
  /** All meetings that pass a filter; null where the database lists them as well. */
  filtered(filter: ResolvedMeetingFilter, order: MeetingOrder): AheadListing<MeetingRow> | null;
  /** Those of an actor that pass. @param read the same list in the database; with it where that lists as well */
  ofActor(
    actor: ActorRef,
    filter: ResolvedMeetingFilter,
    order: MeetingOrder,
    read: ReadListing<ActorMeetingRow>,
  ): ReadListing<ActorMeetingRow>;
  commonContacts(pair: TiedPair): Listing<CommonContactRow>;
  paths(question: PathQuestion): Promise<readonly PathRow[]>;
  network(question: NetworkQuestion): Promise<Network>;
  meetingCounts(question: CountQuestion): Promise<MeetingCounts>;
}
