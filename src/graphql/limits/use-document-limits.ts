import type { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { RefusedRequestError, ServiceError } from '../../errors.ts';
import { checkDocument } from './check-document.ts';
import { checkValues } from './check-values.ts';
import type { Limits } from './limits.ts';
import { parseBounded } from './parse-bounded.ts';

/** Refuses documents and variables that are too large, before they are validated and read. */
export function useDocumentLimits(limits: Limits): Plugin {
  return {
    onParams: ({ params: { variables } }) => refusing(() => checkValues(variables, limits)),
    onParse: ({ setParseFn }) => {
      setParseFn((source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) =>
        refusing(() => {
          const document = parseBounded(source, options, limits);
          checkDocument(document, limits);
          return document;
        }),
      );
    },
  };
}

/** Yoga answers errors of graphql-js with 200 to clients that accept plain JSON; a refusal is one to everybody. */
export function refusing<Value>(check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    throw error instanceof ServiceError ? new RefusedRequestError(error) : error;
  }
}
