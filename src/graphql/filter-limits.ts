import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LimitExceededError } from '../errors.ts';

/** How deep variables may nest: twice what the deepest filter takes that is not refused later. */
export const MOST_VARIABLE_DEPTH = 32;

/**
 * Refuses variables that nest deeper than any filter may, before they are read: graphql-js calls
 * itself for every level, and ends a request of some thousand levels without a word of why.
 */
export function useVariableLimits(): Plugin {
  return {
    onParams: ({ params: { variables } }) => {
      if (isDeeperThan(variables, MOST_VARIABLE_DEPTH)) {
        const depth = MOST_VARIABLE_DEPTH;
        const { message, extensions } = new LimitExceededError('variables', depth, depth + 1);
        throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
      }
    },
  };
}

/**
 * Whether plain data nests deeper than so many levels. Level by level, so that it cannot run out of stack itself.
 */
export function isDeeperThan(value: unknown, most: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= most && level.length > 0; depth += 1) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return level.length > 0;
}
