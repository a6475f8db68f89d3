import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { flatSelections, partOf } from './flat-selections.ts';
import type { Fragments } from './fragments.ts';

/** An operation with all that decides what is asked. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What has a selection: a field, or the operation. */
export interface Holder {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** Fields by their names in the answer; those of one name are one field, whose selections join. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that several holders select of things of one type, as execution would collect them. */
export function collectFields(
  asked: Asked,
  type: GraphQLObjectType,
  holders: readonly Holder[],
): Fields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<FragmentDefinitionNode>();
  const takes = (selection: SelectionNode): boolean => {
    if (isLeftOut(selection, asked)) {
      return false;
    }
    const part = partOf(selection, asked.fragments);
    if (part?.kind !== Kind.FRAGMENT_DEFINITION) {
      return isOf(type, part?.typeCondition, asked);
    }
    const isNew = !spread.has(part);
    spread.add(part);
    return isNew && isOf(type, part.typeCondition, asked);
  };
  for (const { selectionSet } of holders) {
    const selections = selectionSet ? flatSelections(selectionSet, asked.fragments, takes) : [];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      }
    }
  }
  return fields;
}

function isLeftOut({ directives = [] }: SelectionNode, { variables }: Asked): boolean {
  return (
    directives.length > 0 &&
    (getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.['if'] === false)
  );
}

/** @param condition the type for which a fragment is; none for all */
function isOf(
  type: GraphQLObjectType,
  condition: NamedTypeNode | undefined,
  { schema }: Asked,
): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition.name.value);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}
