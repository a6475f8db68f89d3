import neo4j, { type AuthTokenManager, type Driver } from 'neo4j-driver';

/** How long to wait for a TCP connection, in milliseconds. */
const CONNECT_MS = 2_000;
/** How long to wait for a connection of the pool; a request ends by its own deadline. */
const ACQUIRE_MS = 10_000;
/** A connection that nobody used for so long is asked whether it lives, in milliseconds. */
const DOUBTFUL_MS = 30_000;
/** Connections to one server where nothing else is said. */
export const POOL_SIZE = 16;

/** How old what we know of the password may be, in milliseconds. */
const PASSWORD_MS = 1_000;

/** Where a Neo4j is and who we are there. */
export interface Neo4jAddress {
  /** `bolt://` or `neo4j://`, with `+s` or `+ssc` where it is encrypted. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Reads the password again, which may have been changed while we run; left out: it stays. */
  readonly passwordNow?: () => string;
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
  passwordNow,
  poolSize = POOL_SIZE,
}: Neo4jAddress): Driver {
  const auth =
    passwordNow === undefined
      ? neo4j.auth.basic(username, password)
      : changingAuth(username, passwordNow);
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    connectionLivenessCheckTimeout: DOUBTFUL_MS,
    maxConnectionPoolSize: poolSize,
    telemetryDisabled: true,
    // Nobody reads them, and they cost both ends.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'liqa',
  });
}

/**
 * The driver asks for it whenever it takes a connection. Its own manager for passwords that change
 * is told of refusals only on connections that had been welcome before.
 */
function changingAuth(username: string, passwordNow: () => string): AuthTokenManager {
  let token = neo4j.auth.basic(username, passwordNow());
  let readAt = performance.now();
  return {
    getToken: async () => {
      if (performance.now() - readAt > PASSWORD_MS) {
        token = neo4j.auth.basic(username, passwordNow());
        readAt = performance.now();
      }
      return token;
    },
    handleSecurityException: () => false,
  };
}
