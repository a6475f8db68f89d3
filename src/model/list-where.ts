/** What callers may ask of the lists that are not of meetings; null or left out: no condition. */
import type { Verdict } from './stated.ts';
import type { SpanTerms } from './where.ts';

type Optional<Value> = Value | null | undefined;

export interface DocumentWhere {
  /** Held by the title or the publisher's name. */
  readonly text?: Optional<string>;
  readonly publishers?: Optional<readonly string[]>;
  readonly languages?: Optional<readonly string[]>;
  readonly published?: Optional<SpanTerms>;
}

export interface JudgementWhere {
  readonly automatic?: Optional<boolean>;
  readonly verdicts?: Optional<readonly Verdict[]>;
}
