/** What the load generator is to ask, and for how long. */
export interface LoadOrder {
  readonly endpoint: string;
  /** Asked one after the other, again from the first after the last. */
  readonly bodies: readonly string[];
  /** Which of them is asked first. */
  readonly start: number;
  /** Each has one question under way at a time. */
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it; times in milliseconds. */
export interface Load {
  readonly requests: number;
  /** Until the last question that was asked in time had its answer. */
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Of an answer, in the middle. */
  readonly kilobytes: number;
  /** What was wrong with the first answer of another status than 200, or that tells of errors. */
  readonly fault: string | null;
}
