/** What a client may branch on. Adding a code is a minor release; changing one is a major. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS_REF'
  | 'BAD_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'UNTRUSTED_OPERATION'
  | 'PERSISTED_QUERY_NOT_FOUND';

/** Base of every failure raised on purpose. Its message and extensions are shown to clients. */
export abstract class ServiceError extends Error {
  /** graphql-js copies this object into the error it puts in the response. */
  readonly extensions: Readonly<{ code: ErrorCode } & Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: object = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.extensions = { code, ...details };
  }
}

/** A reference that leads to nothing of the kinds that the field accepts. */
export class NotFoundError extends ServiceError {
  constructor(ref: string, kinds: readonly string[]) {
    super('NOT_FOUND', `No ${kinds.join(' or ')} is known by: ${ref}.`, { ref, kinds });
  }
}

/** A name that several things bear; the caller picks one of `candidates` by its global ID. */
export class AmbiguousRefError extends ServiceError {
  constructor(ref: string, candidates: readonly { readonly id: string; readonly name: string }[]) {
    const names = candidates.map(({ name }) => name).join(', ');
    super('AMBIGUOUS_REF', `${ref} may be any of: ${names}.`, { ref, candidates });
  }
}

/** An argument that breaks a rule; `rule` says what must hold. */
export class BadInputError extends ServiceError {
  constructor(argument: string, rule: string, value: unknown) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    super('BAD_INPUT', `${argument} must be ${rule}, but got: ${shown}.`, { argument, value });
  }
}

/** An argument went past a bound that keeps one request from holding the whole graph. */
export class LimitExceededError extends ServiceError {
  constructor(argument: string, limit: number, value: number) {
    const message = `${argument} must be at most ${limit}, but got: ${value}.`;
    super('LIMIT_EXCEEDED', message, { argument, limit, value });
  }
}

/** Refuses a request as a whole, before anything is read for it, with this status over HTTP. */
export class RefusedRequestError extends ServiceError {
  constructor(
    { message, extensions: { code, ...details } }: ServiceError,
    status = 400,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code, message, { ...details, http: { status, headers } });
  }
}

/** Only bearers of a token get in, and this one brought none that is known. */
export class UnauthenticatedError extends ServiceError {
  constructor(got: string) {
    super('UNAUTHENTICATED', `authorization must be a bearer's token, but got: ${got}.`);
  }
}

/** The service answers the operations that it was given, and no other. */
export class UntrustedOperationError extends ServiceError {
  /** @param hash SHA-256 of the text that was sent, in hexadecimal */
  constructor(hash: string) {
    const message = `query must be an operation that this service was given, letter for letter, but got one of SHA-256: ${hash}.`;
    super('UNTRUSTED_OPERATION', message, { hash });
  }
}

/** The same of one that was named by its hash alone. Clients know it by the code, and then send the text. */
export class PersistedQueryNotFoundError extends ServiceError {
  constructor(hash: string) {
    const message = `sha256Hash must be that of an operation that this service was given, but got: ${hash}.`;
    super('PERSISTED_QUERY_NOT_FOUND', message, { hash });
  }
}

/** A holder has used up what they may have in a minute. */
export class RateLimitedError extends ServiceError {
  /** After how many it may be tried again. */
  readonly seconds: number;

  constructor(what: string, limit: number, seconds: number) {
    const message = `${what} must be at most ${limit} a minute: ask again in ${seconds} s.`;
    super('RATE_LIMITED', message, { argument: what, limit, retryAfter: seconds });
    this.seconds = seconds;
  }
}

/** What walks over a whole graph is refused where the graph is larger than the service may hold. */
export class TooLargeError extends ServiceError {
  constructor(what: string, limit: number, value: number) {
    const message =
      `${what} can be answered on a graph of at most ${limit} participations, but this one has ${value}. ` +
      'Whoever runs the service may raise LIQA_MOST_PARTICIPATIONS.';
    super('LIMIT_EXCEEDED', message, { argument: what, limit, value });
  }
}

/** After how many seconds a client may ask again that was told UNAVAILABLE or TIMEOUT. */
export const RETRY_AFTER_S = 2;

/** Nobody waits for the answer any more, so nobody sees this. */
export class ClientGoneError extends ServiceError {
  constructor() {
    super('UNAVAILABLE', 'The client has left.');
  }
}

/** The service has begun, and has not read the graph yet. */
export class NotReadYetError extends ServiceError {
  constructor() {
    super('UNAVAILABLE', 'The graph is still being read: ask again.');
  }
}

/** The database did not answer; the caller may try again. The cause goes to the log only. */
export class UnavailableError extends ServiceError {
  constructor(cause: unknown) {
    super('UNAVAILABLE', 'The graph database is unavailable.', {}, { cause });
  }
}

/** What one statement named was gone when the next one asked for it: a load came in between. */
export class GraphChangedError extends ServiceError {
  /** @param gone goes to the log only: what the graph does not hold any more */
  constructor(gone: string) {
    const message = 'The graph changed while the answer was read: ask again.';
    super('UNAVAILABLE', message, {}, { cause: new Error(`Gone meanwhile: ${gone}.`) });
  }
}

/** The database knows us, but does not let us do this; it stays so until somebody grants it. */
export class MissingRightError extends ServiceError {
  constructor(cause: unknown) {
    const message = 'The user of the graph database lacks a right that this needs.';
    super('UNAVAILABLE', message, {}, { cause });
  }
}

/** The database ran out of memory; the same would take as much again. */
export class OutOfMemoryError extends ServiceError {
  constructor(cause: unknown) {
    const message =
      'The graph database has too little memory for this. ' +
      'It takes a smaller load, a narrower question, or more heap for Neo4j.';
    super('LIMIT_EXCEEDED', message, {}, { cause });
  }
}

/** The database failed on its own side while it wrote: a full disk, a broken file. */
export class WriteFailedError extends ServiceError {
  constructor(cause: unknown) {
    const message =
      'The graph database could not write. Its disk may be full, or its files damaged: its debug.log says why. ' +
      'Make room and start it again. One that Liqa does not run itself is to be killed, not stopped, since an orderly end may damage its log.';
    super('UNAVAILABLE', message, {}, { cause });
  }
}

/** The database did not finish in time; a narrower question may. */
export class TimeoutError extends ServiceError {
  constructor(limitMs: number, what: 'question' | 'load' = 'question', cause?: unknown) {
    const message = `The ${what} took longer than ${limitMs} ms.`;
    super('TIMEOUT', message, { limit: limitMs }, { cause });
  }
}
