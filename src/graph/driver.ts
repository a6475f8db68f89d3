import neo4j, { type Driver } from 'neo4j-driver';

/** How long to wait for a TCP connection, in milliseconds. */
const CONNECT_MS = 2_000;
/** How long to wait for a connection of the pool; a request ends by its own deadline. */
const ACQUIRE_MS = 10_000;
/** A connection that nobody used for so long is asked whether it lives, in milliseconds. */
const DOUBTFUL_MS = 30_000;
/** Connections to one server where nothing else is said. */
const POOL_SIZE = 100;

/** Where a Neo4j is and who we are there. */
export interface Neo4jAddress {
  /** `bolt://` or `neo4j://`, with `+s` or `+ssc` where it is encrypted. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined: the server's default database. */
  readonly database?: string | undefined;
  /** How many connections there may be to one server. */
  readonly poolSize?: number;
}

/** Opens a pool; connections are made when first used. The caller closes it. */
export function createDriver({
  uri,
  username,
  password,
  poolSize = POOL_SIZE,
}: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    connectionLivenessCheckTimeout: DOUBTFUL_MS,
    maxConnectionPoolSize: poolSize,
    telemetryDisabled: true,
    userAgent: 'liqa',
  });
}
