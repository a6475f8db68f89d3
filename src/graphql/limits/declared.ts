/** What fields, arguments and types of the schema declare of themselves, for limits to be counted by. */
import 'graphql';
import type { Arguments } from '../selection/arguments.ts';

type ByArguments = (args: Arguments) => number;

export interface FieldCost {
  /** What it takes to find the answer, whatever comes of it; in things. Nothing if left out. */
  readonly price?: number | ByArguments;
  /** Of a list: how many things it holds at most. */
  readonly size?: ByArguments;
  /** How many things the lists in it hold by its arguments, each `perPage` of them. */
  readonly page?: ByArguments;
  /** Of a list in what has a page: how many things for each of it. */
  readonly perPage?: number;
  /** Whether what it leads to is counted with what it is in. */
  readonly counted?: boolean;
  /** Whether it lists the items of a page, which other fields beside it may list again. */
  readonly items?: boolean;
}

/** How large a number, or how long a list, may be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    readonly cost?: FieldCost;
  }
  interface GraphQLArgumentExtensions {
    readonly bounds?: Bounds;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** Whether it is a part of something else and no thing by itself, as a date or a page. */
    readonly part?: boolean;
  }
}

/** Declares what a field costs. */
export function costs(cost: FieldCost): { readonly cost: FieldCost } {
  return { cost };
}

/** Declares what an argument may be. */
export function bounds(least: number, most: number): { readonly bounds: Bounds } {
  return { bounds: { least, most } };
}

/** Declares that a type is a part of other things. */
export const PART: { readonly part: boolean } = { part: true };
