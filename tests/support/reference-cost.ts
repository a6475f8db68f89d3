import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Random } from './random.ts';

const DEFAULT_PAGE = 20;
const ITEMS_OF_A_LIST = 5;

/** What a selection costs, and an answer to it that chance has made. */
export interface Costed {
  readonly requested: number;
  readonly spent: number;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly random: Random;
}

/** Counts thing by thing, writes every fragment out, and tries every kind that a thing may be of: slow and obvious. */
export function referenceCost(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  random: Random,
): Costed {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: SelectionSetNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      operations.push(definition.selectionSet);
    }
  }
  const query = schema.getQueryType();
  if (!query) {
    throw new Error('The schema must have a query type.');
  }
  return costOfThing({ schema, fragments, random }, query, operations, 0);
}

function costOfThing(
  asked: Asked,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  page: number,
): Costed {
  const data: Record<string, unknown> = {};
  const sum = { requested: 0, spent: 0 };
  let itemsAreCounted = false;
  for (const [key, nodes] of fieldsOf(asked, type, sets)) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const { value, requested, spent } = field
      ? costOfField(asked, field, { nodes, page, itemsAreCounted })
      : { value: type.name, requested: 0, spent: 0 };
    itemsAreCounted ||= field?.extensions.cost?.items === true;
    sum.requested += requested;
    sum.spent += spent;
    data[key] = value;
  }
  return { ...sum, data };
}

interface Selected {
  readonly nodes: readonly FieldNode[];
  readonly page: number;
  readonly itemsAreCounted: boolean;
}

function costOfField(asked: Asked, field: Field, { nodes, page, itemsAreCounted }: Selected) {
  const args = nodes[0] ? getArgumentValues(field, nodes[0], { yes: true }) : {};
  const { price, page: below } = pricesOf(field, args);
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) {
    return { value: 'leaf', requested: price, spent: price };
  }
  const kinds = isAbstractType(type) ? asked.schema.getPossibleTypes(type) : [type];
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const options = kinds.map((kind) => costOfThing(asked, kind, sets, below));
  const each = isCounted(field, itemsAreCounted) ? 0 : 1;
  const dearest = Math.max(...options.map(({ requested }) => requested));
  const known = isConnection(field) && dearest === 0 ? Math.max(1, price) : price;
  const made = madeUp(asked, field, options);
  const most = mostOf(field, args, page);
  return {
    value: most === null ? made[0]?.data : made.map(({ data }) => data),
    requested: known + (most ?? 1) * (each + dearest),
    spent: known + made.reduce((total, { spent }) => total + each + spent, 0),
  };
}

type Field = GraphQLField<unknown, unknown>;

function isConnection({ args }: Field): boolean {
  return args.some(({ name }) => name === 'first');
}

function isCounted({ type, extensions }: Field, itemsAreCounted: boolean): boolean {
  const { counted = false, items = false } = extensions.cost ?? {};
  const named = getNamedType(type);
  const isPart = isObjectType(named) && named.extensions.part === true;
  return isPart || counted || (items && itemsAreCounted);
}

function pricesOf(field: Field, args: Readonly<Record<string, unknown>>) {
  const { price = 0, page } = field.extensions.cost ?? {};
  const first = isConnection(field) ? Number(args['first'] ?? DEFAULT_PAGE) : 0;
  return {
    price: typeof price === 'function' ? price(args) : price,
    page: page?.(args) ?? first,
  };
}

/** How many items a list may have; null for no list. */
function mostOf(
  { type, extensions: { cost = {} } }: Field,
  args: Readonly<Record<string, unknown>>,
  page: number,
): number | null {
  if (!isListType(getNullableType(type))) {
    return null;
  }
  return cost.size?.(args) ?? (cost.perPage ? cost.perPage * page : ITEMS_OF_A_LIST);
}

/** No list may have less than one item here, and whatever lists the items of one page is as long. */
function madeUp(
  { random }: Asked,
  { type, extensions: { cost = {} } }: Field,
  options: readonly Costed[],
): readonly Costed[] {
  const isList = isListType(getNullableType(type)) && cost.items !== true;
  return Array.from({ length: isList ? random.below(2) : 1 }, () => random.pick(options));
}

/** Every field that is asked of a thing by its name in the answer, wherever it is asked. */
function fieldsOf(
  { schema, fragments }: Asked,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const open = sets.flatMap(({ selections }) => selections);
  for (let selection = open.shift(); selection !== undefined; selection = open.shift()) {
    if (selection.kind !== Kind.FIELD) {
      open.push(...selectionsOf(selection));
    } else if (!selection.directives?.some(({ name }) => name.value === 'skip')) {
      const key = (selection.alias ?? selection.name).value;
      // A fragment that is spread again asks for the same field again.
      fields.set(key, [...new Set([...(fields.get(key) ?? []), selection])]);
    }
  }
  return fields;

  function selectionsOf(selection: FragmentSpreadNode | InlineFragmentNode) {
    const part =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const condition = schema.getType(part?.typeCondition?.name.value ?? type.name);
    const kinds = isAbstractType(condition) ? schema.getPossibleTypes(condition) : [condition];
    return part && kinds.includes(type) ? part.selectionSet.selections : [];
  }
}
