import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { BadInputError } from '../../errors.ts';
import type { Fragments } from '../selection/fragments.ts';

/**
 * How many fields, spreads and inline fragments the largest operation or fragment has with every fragment in it
 * written out. Each is counted once, however often it is spread: a few dozen can stand for more than there are atoms.
 *
 * @throws BadInputError for a fragment within itself, on which validation may run out of stack
 */
export function writtenOut({ definitions }: DocumentNode, fragments: Fragments): number {
  const sizes = new Map<string, number>();
  const within = new Set<string>();
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) {
      return known;
    }
    if (within.has(name)) {
      throw new BadInputError('fragment', 'spread outside of itself', name);
    }
    within.add(name);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? 0 : sizeOf(fragment.selectionSet);
    within.delete(name);
    sizes.set(name, size);
    return size;
  };
  const sizeOf = ({ selections }: SelectionSetNode): number => {
    let size = selections.length;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        size += sizeOfFragment(selection.name.value);
      } else if (selection.selectionSet !== undefined) {
        size += sizeOf(selection.selectionSet);
      }
    }
    return Math.min(size, Number.MAX_SAFE_INTEGER);
  };
  return definitions.reduce((most, definition) => {
    switch (definition.kind) {
      case Kind.OPERATION_DEFINITION:
        return Math.max(most, sizeOf(definition.selectionSet));
      case Kind.FRAGMENT_DEFINITION:
        return Math.max(most, sizeOfFragment(definition.name.value));
      default:
        return most;
    }
  }, 0);
}
