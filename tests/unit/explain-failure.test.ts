import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import {
  explainFailure,
  mayBeTriedAgain,
  type TimeLimit,
} from '../../src/graph/explain-failure.ts';

const LOAD: TimeLimit = { what: 'load', ms: 1_000 };

function failureOf(code: string): Neo4jError {
  return new Neo4jError('What Neo4j says.', code, '50N42', 'general processing exception');
}

describe('a failure of the database', () => {
  test.each([
    ['ServiceUnavailable', 'UnavailableError', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'UnavailableError', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.TokenExpired', 'UnavailableError', 'UNAVAILABLE'],
    ['Neo.ClientError.Security.Forbidden', 'MissingRightError', 'UNAVAILABLE'],
    ['Neo.TransientError.General.OutOfMemoryError', 'OutOfMemoryError', 'LIMIT_EXCEEDED'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'OutOfMemoryError', 'LIMIT_EXCEEDED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'UnavailableError', 'UNAVAILABLE'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'WriteFailedError', 'UNAVAILABLE'],
    ['Neo.DatabaseError.General.UnknownError', 'WriteFailedError', 'UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TimeoutError', 'TIMEOUT'],
  ])('of code %s is told as %s', (code, name, shown) => {
    const cause = failureOf(code);

    expect(explainFailure(cause, LOAD)).toMatchObject({ name, cause, extensions: { code: shown } });
  });

  test('that is a connection which ended in the middle passes by itself, and may be tried again', () => {
    const closed = new Neo4jError(
      'Connection was closed by server',
      'ProtocolError',
      '50N42',
      'general processing exception',
    );

    expect(mayBeTriedAgain(closed)).toBe(true);
    expect(explainFailure(closed, LOAD)).toMatchObject({ name: 'UnavailableError' });
  });

  test('of a question is a fault of the question where Neo4j has no other name for it', () => {
    const failure = failureOf('Neo.DatabaseError.Statement.ExecutionFailed');

    expect(explainFailure(failure, { what: 'question', ms: 1_000 })).toBe(failure);
  });

  test('that nobody foresaw is left as it is', () => {
    const failure = failureOf('Neo.ClientError.Statement.SyntaxError');

    expect(explainFailure(failure, LOAD)).toBe(failure);
  });

  test('tells what took too long', () => {
    const late = failureOf('Neo.ClientError.Transaction.TransactionTimedOut');

    expect(explainFailure(late, LOAD)).toHaveProperty(
      'message',
      'The load took longer than 1000 ms.',
    );
  });
});
