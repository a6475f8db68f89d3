import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { flatSelections } from '../selection/flat-selections.ts';
import type { Fragments } from '../selection/fragments.ts';

/** What an operation is with every fragment written out. */
export interface OperationShape {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly repeats: number;
}

/** The fields of one place in the answer by the names that they have there, and what is asked for in each. */
type Place = Map<string, Place>;

/** Reads every fragment wherever it is spread, so its size is to be looked at first. */
export function operationShape(
  { selectionSet, directives = [] }: OperationDefinitionNode,
  fragments: Fragments,
): OperationShape {
  const shape = { depth: 0, aliases: 0, rootFields: 0, directives: directives.length, repeats: 0 };
  const enter = (set: SelectionSetNode, place: Place, depth: number): void => {
    for (const selection of flatSelections(set, fragments)) {
      shape.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        shape.depth = Math.max(shape.depth, depth);
        shape.rootFields += depth === 1 ? 1 : 0;
        enterField(selection, place, depth);
      }
    }
  };
  const enterField = (
    { name, alias, selectionSet: inner }: FieldNode,
    place: Place,
    depth: number,
  ) => {
    const key = (alias ?? name).value;
    const inside: Place = place.get(key) ?? new Map();
    shape.aliases += alias === undefined ? 0 : 1;
    shape.repeats += place.has(key) ? 1 : 0;
    place.set(key, inside);
    if (inner !== undefined) {
      // How deep introspection may go is a rule of validation.
      enter(inner, inside, name.value.startsWith('__') ? Number.NEGATIVE_INFINITY : depth + 1);
    }
  };
  enter(selectionSet, new Map(), 1);
  return shape;
}
