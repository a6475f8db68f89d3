import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';

const WRONG_INPUT: ErrorCode = 'BAD_INPUT';

/** Gives a code to the errors that graphql-js raises itself: on variables that do not fit. */
export function useErrorCodes(): Plugin {
  return {
    onExecutionResult: ({ result, setResult }) => {
      if (result && 'errors' in result && result.errors) {
        setResult({ ...result, errors: result.errors.map(withCode) });
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
