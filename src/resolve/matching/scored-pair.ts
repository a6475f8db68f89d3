import type { Claim, IdentifiedKind } from '../../model/stated.ts';
import type { Clusters } from '../clusters.ts';

/** Two record ids of one kind that may name one thing. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  /** From 0 to 1: how surely they are one. */
  readonly score: number;
  /** The reason in words. */
  readonly because: string;
}

/** What was made of a pair without anybody's judgement; OPEN: it was likely, and something forbids it. */
export interface Decision extends ScoredPair {
  readonly of: IdentifiedKind;
  readonly verdict: 'SAME' | 'OPEN';
}

/** What a matcher may know: all claims, and what was decided before it. */
export interface MatchInput {
  readonly claims: readonly Claim[];
  /** The id of today, by judgements and by the matchers before. */
  idOf(kind: IdentifiedKind, id: string): string;
}

/**
 * Decides of one kind of record which ids name one thing, and joins them. It must be a function of
 * the set of claims, whatever order they come in.
 */
export type Matcher = (input: MatchInput, clusters: Clusters) => readonly Decision[];

/** The key by which clusters know a record. */
export const keyOf = (kind: IdentifiedKind, id: string) => `${kind}:${id}`;
