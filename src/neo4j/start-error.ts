/** Why there is no managed Neo4j, said so that a person can cure it. */
export class StartError extends Error {
  /** 1: refused or failed; 3: no database can be had. */
  readonly exitCode: 1 | 3;

  constructor(exitCode: 1 | 3, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}
