import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';

/** What is asked of things of a type, and the fragments that it spreads. */
export interface RandomSelection {
  readonly body: string;
  readonly fragments: string;
}

/** A selection that is valid for a type: fragments, aliases, directives by `$yes`, pages of several sizes. */
export function randomSelection(
  schema: GraphQLSchema,
  of: GraphQLCompositeType,
  random: Random,
  depth: number,
): RandomSelection {
  const fragments: string[] = [];
  let aliases = 0;

  function selection(type: GraphQLCompositeType, left: number): string {
    const count = 1 + random.below(3);
    const parts = Array.from({ length: count }, () => part(type, left));
    return `{ __typename ${parts.join(' ')} }`;
  }

  function part(type: GraphQLCompositeType, left: number): string {
    if (isUnionType(type) || (isAbstractType(type) && random.percent(40))) {
      const kind = random.pick(schema.getPossibleTypes(type));
      return `... on ${kind.name} ${left > 0 ? selection(kind, left - 1) : '{ __typename }'}`;
    }
    if (left > 0 && random.percent(15)) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] =
        `fragment ${name} on ${type.name} ${selection(type, left - 1)}`;
      return `...${name} ...${name}`;
    }
    const fields = Object.values(type.getFields()).filter(
      (field) => left > 0 || !isCompositeType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : field(random.pick(fields), left);
  }

  function field(chosen: GraphQLField<unknown, unknown>, left: number): string {
    aliases += 1;
    const alias = `a${aliases}`;
    const type = getNamedType(chosen.type);
    const directive = random.percent(10) ? ` @${random.pick(['skip', 'include'])}(if: $yes)` : '';
    const inner = isCompositeType(type) ? ` ${selection(type, left - 1)}` : '';
    return `${alias}: ${chosen.name}${argumentsOf(chosen, random)}${directive}${inner}`;
  }

  const body = selection(of, depth);
  return { body, fragments: fragments.join(' ') };
}

/** An operation that is valid for a schema. */
export function randomOperation(schema: GraphQLSchema, random: Random, depth: number): string {
  const query = schema.getQueryType();
  const { body, fragments } = query
    ? randomSelection(schema, query, random, depth)
    : { body: '{ __typename }', fragments: '' };
  const used = '{ __typename @include(if: $yes) }';
  return `query ($yes: Boolean! = true) { ...${used} ...${body} } ${fragments}`;
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>, random: Random): string {
  const given = args.flatMap((argument) => {
    if (NUMBERS.includes(argument.name)) {
      return random.percent(70) ? [`${argument.name}: ${1 + random.below(6)}`] : [];
    }
    return isRequiredArgument(argument) ? [`${argument.name}: ${valueFor(argument.type)}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Arguments that say how much there may be. */
const NUMBERS: readonly string[] = ['first', 'k', 'limit', 'maxHops'];

function valueFor(type: GraphQLInputType): string {
  const wanted = getNamedType(type);
  const texts: Readonly<Record<string, string>> = { Date: '"2024-01-01"' };
  const value = isEnumType(wanted) ? wanted.getValues()[0]?.name : (texts[wanted.name] ?? '"x"');
  return isListType(getNullableType(type)) ? `[${value}]` : `${value}`;
}
