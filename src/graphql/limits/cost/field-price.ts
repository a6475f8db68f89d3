import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import { DEFAULT_PAGE } from '../../connection.ts';
import type { Arguments, FieldCost } from '../declared.ts';

export type Field = GraphQLField<unknown, unknown>;

/** How many items a list that is no page is taken to have: most have fewer. */
const ITEMS_OF_A_LIST = 5;

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

export function priceOf({ price = 0 }: FieldCost, args: Arguments): number {
  return typeof price === 'function' ? price(args) : price;
}

/** How many things a list may hold. @param page how many its arguments, or those of what it is in, ask for */
export function sizeOf({ size, perPage }: FieldCost, args: Arguments, page: number): number {
  if (size !== undefined) {
    return size(args);
  }
  return perPage === undefined ? ITEMS_OF_A_LIST : perPage * page;
}

/** How many things the lists in a field hold, by the field's arguments; null where these do not say. */
export function pageOf(field: Field, { page }: FieldCost, args: Arguments): number | null {
  if (page !== undefined) {
    return page(args);
  }
  const isConnection = field.args.some(({ name }) => name === 'first');
  return isConnection ? Number(args['last'] ?? args['first'] ?? DEFAULT_PAGE) : null;
}

/** Whether things of this type are parts of others, and cost nothing by themselves. */
export function isPart(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.extensions.part === true;
}
