import type { WorldFacts } from '../facts.ts';
import type { Random } from '../random.ts';
import type { BareQuestion } from '../servers/bare-statements.ts';

export type Variables = Readonly<Record<string, string>>;

/** What an answer holds, in one shape: nothing, one thing, or several. */
export type Answer = readonly unknown[];

/** A question that several servers are asked with the same variables. */
export interface SharedQuestion {
  readonly name: string;
  readonly variables: (random: Random, facts: WorldFacts) => Variables;
  /** A document with one root field, `answer`. */
  readonly liqa: string;
  /** Null where the library has no way to ask it. */
  readonly peer: string | null;
  /** The field of the peer's only thing that holds the answer, where that is no root field. */
  readonly peerHolds?: string;
  readonly bare: BareQuestion;
  /** What of an answer must be equal; left out: all of it. */
  readonly compared?: (answer: Answer, asked: Variables) => unknown;
  /** The same where the peer is compared with the bare server; left out: as for Liqa. */
  readonly comparedWithPeer?: (answer: Answer, bare: Answer) => unknown;
  readonly goals: Goals;
}

export interface Goals {
  /** Requests a second, as a multiple of the peer's, at least. */
  readonly peerRate: number | null;
  /** CPU time of server and Neo4j a request, as a multiple of the bare server's, at most. */
  readonly bareCpu: number;
}
