import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import { LimitExceededError } from '../../errors.ts';
import type { Limits } from './limits.ts';

/** Parses no further than a document may be long. @throws LimitExceededError, and GraphQLError for what is none. */
export function parseBounded(
  source: string | Source,
  options: ParseOptions | undefined,
  { tokens, depth }: Limits,
): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: tokens });
  } catch (error) {
    // The parser calls itself for every bracket, and ran out of stack where more tokens are let in.
    if (error instanceof RangeError) {
      throw new LimitExceededError('depth', depth, depth + 1);
    }
    if (error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')) {
      throw new LimitExceededError('tokens', tokens, tokens + 1);
    }
    throw error;
  }
}
