import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The arguments of a field as its resolver gets them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a field; null where execution will tell what is wrong with them. */
export function argumentsOf(
  field: Field,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Arguments | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}
