import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { z } from 'zod';
import {
  BadInputError,
  PersistedQueryNotFoundError,
  RefusedRequestError,
  UntrustedOperationError,
} from '../errors.ts';
import { hashOfText, type TrustedTexts } from './trusted-operations.ts';

/** How clients name an operation by its hash, as Apollo's do. */
const EXTENSION = z.object({
  version: z.literal(1),
  sha256Hash: z.string().regex(/^[0-9a-f]{64}$/),
});
const RULE = '{ "version": 1, "sha256Hash": the SHA-256 of query in hexadecimal }';

/**
 * Answers the operations that a service was given, by their text or by its hash, and refuses every other one before
 * it is parsed. Null: answers all.
 */
export function useTrustedOperations(texts: TrustedTexts | null): Plugin {
  if (texts === null) {
    return {};
  }
  return {
    onParams: ({ params, setParams }) => {
      const hash = hashIn(params);
      if (typeof params.query === 'string') {
        checkText(texts, params.query, hash);
      } else if (hash !== null) {
        setParams({ ...params, query: textOf(texts, hash) });
      }
    },
  };
}

/** The hash by which an operation is named, or null where it is not. @throws RefusedRequestError */
function hashIn({ extensions }: GraphQLParams): string | null {
  const given: unknown = extensions?.['persistedQuery'];
  if (given === undefined || given === null) {
    return null;
  }
  const { data } = EXTENSION.safeParse(given);
  if (data === undefined) {
    throw new RefusedRequestError(new BadInputError('extensions.persistedQuery', RULE, given));
  }
  return data.sha256Hash;
}

/** @throws RefusedRequestError */
function checkText(texts: TrustedTexts, text: string, named: string | null): void {
  const hash = hashOfText(text);
  if (!texts.has(hash)) {
    throw new RefusedRequestError(new UntrustedOperationError(hash));
  }
  // Whoever keeps answers by the hash alone would be given another one's.
  if (named !== null && named !== hash) {
    throw new RefusedRequestError(new BadInputError('extensions.persistedQuery', RULE, named));
  }
}

/** @throws RefusedRequestError */
function textOf(texts: TrustedTexts, hash: string): string {
  const text = texts.get(hash);
  if (text === undefined) {
    throw new RefusedRequestError(new PersistedQueryNotFoundError(hash));
  }
  return text;
}
