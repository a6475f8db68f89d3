/** Why there is no managed Neo4j, said so that a person can cure it. */
export class StartError extends Error {
  /** 1: refused or failed; 3: no database can be had. */
  readonly exitCode: 1 | 3;

  constructor(exitCode: 1 | 3, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.exitCode = exitCode;
  }
}

/** Nobody waited for it any more. */
export class StoppedError extends StartError {
  constructor(cause: unknown) {
    super(1, 'Stopped before Neo4j was ready.', { cause });
  }
}
