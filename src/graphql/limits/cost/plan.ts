import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
} from 'graphql';
import { type Arguments, argumentsOf, type Field } from '../../selection/arguments.ts';
import {
  type Asked,
  collectFields,
  type Fields,
  type Holder,
} from '../../selection/collect-fields.ts';
import { isPart, pageOf, priceOf, sizeOf } from './field-price.ts';

/** What a selection costs, by what kind of thing it turns out to be of: one branch for each that differs. */
export type Plan = readonly Branch[];

/** The fields that cost anything, or hold what does. */
export type Branch = readonly Step[];

export interface Step {
  /** The field's name in the answer. */
  readonly key: string;
  /** What finding it takes, in things. */
  readonly price: number;
  /** How many it may lead to. */
  readonly size: number;
  /** What each of them costs by itself: 1 for a thing, 0 for a part of one. */
  readonly each: number;
  /** What is asked of each. */
  readonly inner: Plan;
}

interface Planning {
  readonly asked: Asked;
  /** Looks at the arguments of each field; what it throws ends the planning. */
  readonly check: (field: Field, args: Arguments) => void;
}

/** To tell the whole schema takes as long as finding so many things. */
const INTROSPECTION: Omit<Step, 'key'> = { price: 500, size: 1, each: 0, inner: [] };

/**
 * What an operation costs, field by field: to be summed up for what it asks, and again for what it was given.
 * Reads every fragment wherever it is spread, so its size is to be looked at first.
 */
export function planOf(asked: Asked, check: Planning['check']): Plan {
  const root = asked.schema.getRootType(asked.operation.operation);
  return root ? planOfType({ asked, check }, root, [asked.operation], 0) : [];
}

/** The most that a selection may cost by what it asks for: of several kinds of things, by the dearest. */
export function requestedBy(plan: Plan): number {
  return plan.reduce((most, branch) => Math.max(most, costOf(branch)), 0);
}

function costOf(branch: readonly Omit<Step, 'key'>[]): number {
  return branch.reduce(
    (sum, { price, size, each, inner }) => sum + price + size * (each + requestedBy(inner)),
    0,
  );
}

function planOfType(
  planning: Planning,
  type: GraphQLCompositeType,
  holders: readonly Holder[],
  page: number,
): Plan {
  const { schema } = planning.asked;
  const seen: Fields[] = [];
  const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return kinds.flatMap((kind) => {
    const fields = collectFields(planning.asked, kind, holders);
    // Kinds of which the same is asked cost the same, and each level would multiply them.
    if (seen.some((other) => isSame(other, fields))) {
      return [];
    }
    seen.push(fields);
    return [branchOf(planning, kind, fields, page)];
  });
}

function isSame(a: Fields, b: Fields): boolean {
  const [these, those] = [[...a.values()].flat(), [...b.values()].flat()];
  return these.length === those.length && these.every((node, at) => node === those[at]);
}

function branchOf(
  planning: Planning,
  type: GraphQLObjectType,
  fields: Fields,
  page: number,
): Branch {
  const own = type.getFields();
  const steps = [...fields].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const field = own[name];
    const step = field ? stepOf(planning, field, { key, nodes, page }) : introspectionOf(key, name);
    return step === null ? [] : [{ step, isOfPage: field?.extensions.cost?.items === true }];
  });
  // A page holds the same things whether it is asked for nodes, edges or both.
  const first = steps.findIndex(({ isOfPage }) => isOfPage);
  return steps.map(({ step, isOfPage }, at) =>
    isOfPage && at > first ? { ...step, each: 0 } : step,
  );
}

function introspectionOf(key: string, name: string): Step | null {
  return name === '__schema' || name === '__type' ? { key, ...INTROSPECTION } : null;
}

interface Selected {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** How many things the lists around hold. */
  readonly page: number;
}

/** Null for a field that costs nothing, so that nobody looks for it in the answer. */
function stepOf(planning: Planning, field: Field, selected: Selected): Step | null {
  const [node] = selected.nodes;
  const args = node && argumentsOf(field, node, planning.asked.variables);
  if (!args) {
    return null;
  }
  planning.check(field, args);
  const type = getNamedType(field.type);
  const step = isCompositeType(type)
    ? stepInto(planning, field, type, { ...selected, args })
    : { price: priceOf(field, args), size: 1, each: 0, inner: [] };
  return costOf([step]) === 0 ? null : { key: selected.key, ...step };
}

function stepInto(
  planning: Planning,
  field: Field,
  type: GraphQLCompositeType,
  { nodes, page, args }: Selected & { readonly args: Arguments },
): Omit<Step, 'key'> {
  const below = pageOf(field, args);
  const inner = planOfType(planning, type, nodes, below ?? 0);
  const price = priceOf(field, args);
  // A page of which nothing but the count is asked is a question as well.
  const bare = price === 0 && below !== null && requestedBy(inner) === 0 ? 1 : 0;
  return {
    price: price + bare,
    size: isListType(getNullableType(field.type)) ? sizeOf(field, args, page) : 1,
    each: isPart(type) || field.extensions.cost?.counted === true ? 0 : 1,
    inner,
  };
}
