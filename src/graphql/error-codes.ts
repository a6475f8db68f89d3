import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';

const WRONG_INPUT: ErrorCode = 'BAD_INPUT';

/** What whoever asks can put right. */
const OF_THE_REQUEST: readonly unknown[] = [WRONG_INPUT, 'LIMIT_EXCEEDED'] satisfies ErrorCode[];

/**
 * Gives a code to the errors that graphql-js raises itself: on variables that do not fit. An answer of which nothing is
 * left for what is wrong with the request is a wrong request over HTTP as well.
 */
export function useErrorCodes(): Plugin {
  return {
    onExecutionResult: ({ result, setResult }) => {
      if (result && 'errors' in result && result.errors) {
        const errors = result.errors.map(withCode);
        const isWrong =
          'data' in result &&
          result.data === null &&
          errors.every(({ extensions }) => OF_THE_REQUEST.includes(extensions['code']));
        const http = isWrong ? { http: { status: 400 } } : {};
        setResult({ ...result, errors, extensions: { ...result.extensions, ...http } });
      }
    },
  };
}

function withCode(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return 'code' in extensions
    ? error
    : new GraphQLError(message, {
        nodes: nodes ?? null,
        source,
        positions,
        path,
        originalError,
        extensions: { ...extensions, code: WRONG_INPUT },
      });
}
