/** On whose behalf the database is asked. */
export interface Asker {
  /** Ends what is asked with its reason, here and in the database. */
  readonly signal?: AbortSignal | undefined;
  /** What the database's list of transactions and its query log tell of them, beside the statement. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}
