import neo4j, { type Driver } from 'neo4j-driver';

/** How long to wait for a TCP connection, in milliseconds. */
const CONNECT_MS = 2_000;

/** Where a Neo4j is and who we are there. */
export interface Neo4jAddress {
  /** `bolt://` or `neo4j://`, with `+s` or `+ssc` where it is encrypted. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database?: string | undefined;
}

/** Opens a pool; connections are made when first used. The caller closes it. */
export function createDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    telemetryDisabled: true,
    userAgent: 'liqa',
  });
}
