import type { IdentifiedKind } from './stated.ts';
import type { DisagreementField } from './view.ts';

/**
 * Something that rules found in what the records state together, and that a person may want to look
 * at. `key` tells it apart from others of its sort, in one load as in the next.
 */
export type Finding =
  /** Two records that a rule took for one thing. */
  | { readonly what: 'MERGED'; readonly of: IdentifiedKind; readonly key: string }
  /** Two records that are alike, and that a rule did not dare to merge. */
  | { readonly what: 'UNDECIDED'; readonly of: IdentifiedKind; readonly key: string }
  | { readonly what: 'DISAGREEMENT'; readonly of: DisagreementField; readonly key: string }
  /** Somebody of whom no more than a weak name is known. */
  | { readonly what: 'WEAKLY_NAMED'; readonly of: 'person'; readonly key: string };
