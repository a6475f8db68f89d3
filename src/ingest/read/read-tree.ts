import type { FieldPath } from '../records.ts';

/** Records nest about ten deep; what nests deeper was made to break a reader. */
export const MOST_NESTING = 32;

/** What is wrong with the text of a file at one place in it. */
export interface TreeProblem {
  readonly code: string;
  readonly message: string;
  readonly path: FieldPath;
  readonly offset: number;
}

/** What a file of YAML or JSON holds, before it is known to be records. */
export interface Tree {
  readonly value: unknown;
  readonly problems: readonly TreeProblem[];
  /** 1-based line of the value at a path from the top, or of the nearest thing around it. */
  lineOf(path: FieldPath): number;
  lineAt(offset: number): number;
}
