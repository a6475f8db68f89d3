import { type GraphQLNamedType, isObjectType } from 'graphql';
import { DEFAULT_PAGE } from '../../connection.ts';
import type { Arguments, Field } from '../../selection/arguments.ts';

/** How many items a list that is no page is taken to have: most have fewer. */
const ITEMS_OF_A_LIST = 5;

export function priceOf({ extensions: { cost } }: Field, args: Arguments): number {
  const price = cost?.price ?? 0;
  return typeof price === 'function' ? price(args) : price;
}

/** How many things a list may hold. @param page how many the arguments of what it is in ask for */
export function sizeOf({ extensions: { cost } }: Field, args: Arguments, page: number): number {
  const perPage = cost?.perPage === undefined ? ITEMS_OF_A_LIST : cost.perPage * page;
  return cost?.size?.(args) ?? perPage;
}

/** How many things the lists in a field hold, by the field's arguments; null where these do not say. */
export function pageOf({ args: declared, extensions }: Field, args: Arguments): number | null {
  const page = extensions.cost?.page;
  if (page !== undefined) {
    return page(args);
  }
  const isConnection = declared.some(({ name }) => name === 'first');
  return isConnection ? Number(args['last'] ?? args['first'] ?? DEFAULT_PAGE) : null;
}

/** Whether things of this type are parts of others, and cost nothing by themselves. */
export function isPart(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.extensions.part === true;
}
