import {
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './fragments.ts';

/**
 * Fields, spreads and inline fragments of a selection, and those in its fragments, wherever they are spread.
 *
 * @param takes says which to leave out, with all that is in them
 */
export function* flatSelections(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  takes: (selection: SelectionNode) => boolean = () => true,
): Generator<SelectionNode> {
  for (const selection of selections) {
    if (takes(selection)) {
      yield selection;
      const part = partOf(selection, fragments);
      if (part !== undefined) {
        yield* flatSelections(part.selectionSet, fragments, takes);
      }
    }
  }
}

/** The fragment that a selection is or spreads. */
export function partOf(
  selection: SelectionNode,
  fragments: Fragments,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  switch (selection.kind) {
    case Kind.FRAGMENT_SPREAD:
      return fragments.get(selection.name.value);
    case Kind.INLINE_FRAGMENT:
      return selection;
    default:
      return undefined;
  }
}
