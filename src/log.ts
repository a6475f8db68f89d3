import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type { Logger };

/** The service's log: one JSON object a line on standard error, so that standard output stays a command's own. */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = standardError(),
): Logger {
  return pino({ level, base: null, serializers: { err: sayError } }, destination);
}

/** What may wait to be written, in bytes: more is thrown away, since nobody reads it. */
const MOST_WAITING_BYTES = 8_000_000;

/**
 * Lines that come while others are written are written together, so that a busy service waits for none of
 * them, nor for a reader that is slow. What waits is written when the process ends, be it by an error
 * that nobody caught; a kill loses the last moment's.
 */
function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING_BYTES });
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly cause?: LoggedError;
}

/**
 * What of an error goes into the log: never all its properties, since a GraphQL error carries the
 * request's text, and what people look for is nobody's business.
 */
function sayError(error: unknown): LoggedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: String(error), stack: undefined };
  }
  const cause = 'originalError' in error ? (error.originalError ?? error.cause) : error.cause;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('path' in error ? { path: error.path } : {}),
    ...(cause === undefined ? {} : { cause: sayError(cause) }),
  };
}
