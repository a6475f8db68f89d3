import { maskError as hideError } from 'graphql-yoga';
import { ServiceError } from '../errors.ts';

/** Lets a failure raised on purpose through as it is; hides every other one behind `message`. */
export function maskError(error: unknown, message: string): Error {
  return error instanceof Error && wasRaisedOnPurpose(error)
    ? error
    : // In development, too: what Yoga would show then are stacks and statements.
      hideError(error, message, false);
}

/** graphql-js wraps an error once per layer: a scalar's in a variable's, that in the operation's. */
function wasRaisedOnPurpose(error: unknown): boolean {
  if (error instanceof ServiceError) {
    return true;
  }
  return error instanceof Error && 'originalError' in error
    ? wasRaisedOnPurpose(error.originalError)
    : false;
}
