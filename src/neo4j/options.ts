/** The whole environment, as of `process.env`: Java and Maven are found by it and get it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a person should be told meanwhile: 'Starting Neo4j…'. */
export interface Progress {
  step(text: string): void;
}

export interface ManagedNeo4jOptions {
  /** LIQA_HOME, absolute. */
  readonly home: string;
  readonly progress: Progress;
  readonly env: Environment;
  /** Ends a download or a start that nobody waits for any more. */
  readonly signal?: AbortSignal | undefined;
}
