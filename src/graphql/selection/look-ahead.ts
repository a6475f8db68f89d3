import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Context } from '../../context.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Branch, Reader } from '../../loaders/reader.ts';
import { type Arguments, argumentsOf, type Field } from './arguments.ts';
import { type Asked, collectFields, type Holder } from './collect-fields.ts';

/** What a field reads for its parent, so far as it can be read with the parent. */
export type Nestable = Pick<Reader<unknown>, 'fragment' | 'branch'>;

/**
 * Tells what a field reads by its arguments, for whatever things of a type.
 *
 * @throws ServiceError for arguments with which the field will fail
 */
export interface Reads {
  of(loaders: Loaders, args: Arguments, type: string): Nestable | null | Promise<Nestable | null>;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    readonly reads?: Reads;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** Fields of a page that lead to its rows, or of an edge to its thing. */
    readonly passes?: readonly string[];
  }
}

/** Declares which fields of a page or an edge lead on to what the page is of. */
export function passes(...fields: readonly string[]): { readonly passes: readonly string[] } {
  return { passes: fields };
}

/**
 * How many levels below are read with the one thing that a question is of, and with each of many. Things of one list
 * differ; further down the same ones come again and again, which batches ask for once.
 */
const LEVELS = { one: 2, many: 1 } as const;

/** Loads the thing that a question is of, with what its selection reads of it. @param type of the thing */
export async function loadAhead<Row>(
  reader: { load(key: string, branches: readonly Branch[]): Row | Promise<Row> },
  key: string,
  type: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row> {
  return reader.load(key, await branchesOf(type, context, info, LEVELS.one));
}

/**
 * What a field's selection reads of the things of a type that the field leads to, for their statement to read as well.
 * The same for all fields that execution takes for one.
 */
export function branchesOf(
  type: string,
  { loaders, branches }: Context,
  info: GraphQLResolveInfo,
  levels: number = LEVELS.many,
): Promise<readonly Branch[]> {
  const known = branches.get(info.fieldNodes) ?? new Map<string, Promise<readonly Branch[]>>();
  branches.set(info.fieldNodes, known);
  const planned = known.get(type) ?? plan(type, loaders, info, levels);
  known.set(type, planned);
  return planned;
}

async function plan(
  type: string,
  loaders: Loaders,
  info: GraphQLResolveInfo,
  levels: number,
): Promise<readonly Branch[]> {
  const { schema, operation, variableValues: variables } = info;
  const fragments = new Map(Object.entries(info.fragments));
  const asked = { schema, operation, fragments, variables };
  const rows = rowsOf(asked, getNamedType(info.returnType), info.fieldNodes);
  const thing = schema.getType(type);
  return isObjectType(thing) ? branchesBelow({ asked, loaders }, thing, rows.holders, levels) : [];
}

interface Planning {
  readonly asked: Asked;
  readonly loaders: Loaders;
}

async function branchesBelow(
  planning: Planning,
  type: GraphQLObjectType,
  holders: readonly Holder[],
  levels: number,
): Promise<readonly Branch[]> {
  if (levels === 0) {
    return [];
  }
  const found = new Map<Nestable, Branch>();
  for (const nodes of collectFields(planning.asked, type, holders).values()) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const nestable = field && (await nestableOf(planning, field, nodes, type.name));
    // What is asked for twice, by two names, is read once.
    if (nestable && !found.has(nestable)) {
      const rows = rowsOf(planning.asked, getNamedType(field.type), nodes);
      const inner = await branchesOfRows(planning, nestable, rows, levels - 1);
      found.set(nestable, nestable.branch(inner));
    }
  }
  return [...found.values()];
}

async function branchesOfRows(
  planning: Planning,
  { fragment }: Nestable,
  { type, holders }: Rows,
  levels: number,
): Promise<readonly Branch[]> {
  return fragment.thing !== undefined && isObjectType(type)
    ? branchesBelow(planning, type, holders, levels)
    : [];
}

/** Null for a field that reads nothing, or what only a statement of its own can. */
async function nestableOf(
  { asked, loaders }: Planning,
  field: Field,
  nodes: readonly FieldNode[],
  type: string,
): Promise<Nestable | null> {
  const { reads } = field.extensions;
  const [node] = nodes;
  const args = reads && node && argumentsOf(field, node, asked.variables);
  if (!args || !rowsOf(asked, getNamedType(field.type), nodes).isAsked) {
    return null;
  }
  try {
    const nestable = await reads.of(loaders, args, type);
    const isOfType = nestable?.fragment.from === type && nestable.fragment.fromValue === undefined;
    return isOfType ? nestable : null;
  } catch {
    // The field itself will tell what is wrong with them.
    return null;
  }
}

interface Rows {
  readonly type: GraphQLNamedType;
  readonly holders: readonly Holder[];
  /** Whether any row is looked at: of a page also the count alone may be asked for. */
  readonly isAsked: boolean;
}

/** The things that a field leads to, behind the page that they are on. */
function rowsOf(asked: Asked, type: GraphQLNamedType, holders: readonly Holder[]): Rows {
  const passing = isObjectType(type) ? type.extensions.passes : undefined;
  if (!isObjectType(type) || passing === undefined) {
    return { type, holders, isAsked: true };
  }
  const fields = type.getFields();
  const rows = [...collectFields(asked, type, holders).values()].flatMap((nodes) => {
    const name = nodes[0]?.name.value ?? '';
    const field = passing.includes(name) ? fields[name] : undefined;
    return field === undefined ? [] : [rowsOf(asked, getNamedType(field.type), nodes)];
  });
  return {
    type: rows[0]?.type ?? type,
    holders: rows.flatMap((one) => one.holders),
    isAsked: rows.length > 0,
  };
}
