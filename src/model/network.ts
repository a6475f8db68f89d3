import type { ActorRef } from './actor-ref.ts';
import type { DayRange } from './day.ts';
import type { EncounterCounts } from './encounter.ts';

/** Who is around some actors, and all ties between those shown. */
export interface Network {
  /** The given actors first, by id, then the nearer, then those with more occasions, then by id. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** How many are within reach and not shown. */
  readonly omittedNodeCount: number;
}

export interface NetworkNode {
  readonly actor: ActorRef;
  /** How many ties lie between it and the nearest of the given actors; 0 for these. */
  readonly hops: number;
}

/** What is between two shown actors; `source` stands before `target` among the nodes. */
export interface NetworkEdge extends EncounterCounts {
  readonly source: ActorRef;
  readonly target: ActorRef;
  /** The days of the dated meetings, apart and in order; empty where nobody asked for them. */
  readonly spells: readonly DayRange[];
}
