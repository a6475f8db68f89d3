import { Neo4jError } from 'neo4j-driver';
import {
  MissingRightError,
  OutOfMemoryError,
  ServiceError,
  TimeoutError,
  UnavailableError,
  WriteFailedError,
} from '../errors.ts';

/** What may be cured while we run: a password that is changed, a token that is renewed. */
const UNWELCOME: ReadonlySet<string> = new Set(
  ['Unauthorized', 'AuthenticationRateLimit', 'TokenExpired', 'CredentialsExpired'].map(
    (name) => `Neo.ClientError.Security.${name}`,
  ),
);
/** The database was dropped, or renamed, while we were connected. */
const VANISHED = 'Neo.ClientError.Database.DatabaseNotFound';
/** The driver names no code where the pool has no connection to give. */
const NO_CONNECTION = /^Connection acquisition timed out/;
/** By the code a broken protocol, where a server that is killed ends in the middle of what it says. */
const CLOSED = /^Connection was closed by server/;
const FORBIDDEN = 'Neo.ClientError.Security.Forbidden';

/** What took too long, and how long it may take, in milliseconds. */
export interface TimeLimit {
  readonly what: 'question' | 'load';
  readonly ms: number;
}

/** A failure of the database as one that callers know; every other error as it is. */
export function explainFailure(error: unknown, { what, ms }: TimeLimit): unknown {
  if (!(error instanceof Neo4jError) || error instanceof ServiceError) {
    return error;
  }
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Terminated')) {
    return new TimeoutError(ms, what, error);
  }
  if (isOutOfMemory(error)) {
    return new OutOfMemoryError(error);
  }
  if (error.code === FORBIDDEN) {
    return new MissingRightError(error);
  }
  if (passesByItself(error)) {
    return new UnavailableError(error);
  }
  // A question that fails so is a fault of the question.
  return what === 'load' && error.code.startsWith('Neo.DatabaseError.')
    ? new WriteFailedError(error)
    : error;
}

function passesByItself(error: Neo4jError): boolean {
  const { code, message } = error;
  return (
    mayBeTriedAgain(error) ||
    UNWELCOME.has(code) ||
    code === VANISHED ||
    NO_CONNECTION.test(message)
  );
}

/** Whether the same statement may do at once, on another connection. */
export function mayBeTriedAgain(error: Neo4jError): boolean {
  return (error.retriable || CLOSED.test(error.message)) && !isOutOfMemory(error);
}

/** The driver would have it tried again, which takes the same memory. */
function isOutOfMemory({ code }: Neo4jError): boolean {
  return code.includes('OutOfMemory');
}
