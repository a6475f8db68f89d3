import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LimitExceededError } from '../errors.ts';

/** How deep fields may nest; `{ person { name } }` is 2 deep. Introspection is not counted. */
export const MOST_DEPTH = 15;
/** Of names, brackets and values in one document; the largest example has three hundred. */
const MOST_TOKENS = 5_000;

/**
 * Refuses documents that are too long or too deep, before they are validated: the rules of
 * validation take the square of a document's size, and fall over where it is thousands deep.
 */
export function useLimits(): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) => {
        const document = parseBounded(source, options);
        const depth = depthOf(document);
        if (depth > MOST_DEPTH) {
          throw refused(new LimitExceededError('depth', MOST_DEPTH, depth));
        }
        return document;
      });
    },
  };
}

/** How deep the fields of a document nest; reads no further than just past the limit. */
export function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  const open: { readonly set: SelectionSetNode; readonly depth: number }[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      open.push({ set: definition.selectionSet, depth: 1 });
    }
  }
  // A fragment is read again only where it is spread deeper, so cycles and bombs come to an end.
  const seen = new Map<SelectionSetNode, number>();
  let deepest = 0;
  for (let at = open.pop(); at !== undefined && deepest <= MOST_DEPTH; at = open.pop()) {
    const { set, depth } = at;
    if ((seen.get(set) ?? 0) < depth) {
      seen.set(set, depth);
      deepest = Math.max(deepest, depth);
      open.push(...nestedIn(set, depth, fragments));
    }
  }
  return deepest;
}

function nestedIn(
  { selections }: SelectionSetNode,
  depth: number,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): readonly { readonly set: SelectionSetNode; readonly depth: number }[] {
  return selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD: {
        const { selectionSet: set, name } = selection;
        return set && !name.value.startsWith('__') ? [{ set, depth: depth + 1 }] : [];
      }
      case Kind.INLINE_FRAGMENT:
        return [{ set: selection.selectionSet, depth }];
      default: {
        const set = fragments.get(selection.name.value);
        return set ? [{ set, depth }] : [];
      }
    }
  });
}

function parseBounded(
  source: Parameters<typeof parse>[0],
  options: Parameters<typeof parse>[1],
): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    // The parser calls itself for every bracket and ran out of stack.
    if (error instanceof RangeError) {
      throw refused(new LimitExceededError('depth', MOST_DEPTH, MOST_DEPTH + 1));
    }
    if (error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')) {
      throw refused(new LimitExceededError('tokens', MOST_TOKENS, MOST_TOKENS + 1));
    }
    throw error;
  }
}

/** Yoga answers what cannot be parsed as the protocol asks: with 400 to who understands it. */
function refused({ message, extensions }: LimitExceededError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions } });
}
