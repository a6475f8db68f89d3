import type { Filter } from './fragment.ts';

/**
 * A condition as plain data: what a caller asked, with every reference led to its id. Equal
 * questions are equal data, so it serves as a key of what is batched together.
 */
export type Condition<Leaf> =
  | { readonly is: 'always' }
  | { readonly is: 'never' }
  | { readonly is: 'leaf'; readonly leaf: Leaf }
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition<Leaf>[] }
  | { readonly is: 'not'; readonly of: Condition<Leaf> };

/** Makes the text of one leaf; `value` puts a value into the parameters and gives back its name. */
export type LeafCompiler<Leaf> = (leaf: Leaf, value: (value: unknown) => string) => string;

export const ALWAYS = { is: 'always' } as const;
export const NEVER = { is: 'never' } as const;

export function leaf<Leaf>(value: Leaf): Condition<Leaf> {
  return { is: 'leaf', leaf: value };
}

/** All of them; no condition where there are none. */
export function allOf<Leaf>(conditions: readonly Condition<Leaf>[]): Condition<Leaf> {
  const given = conditions.filter(({ is }) => is !== 'always');
  if (given.some(({ is }) => is === 'never')) {
    return NEVER;
  }
  const [only] = given;
  return only === undefined ? ALWAYS : given.length === 1 ? only : { is: 'and', of: given };
}

/** At least one of them; nothing where there are none. */
export function anyOf<Leaf>(conditions: readonly Condition<Leaf>[]): Condition<Leaf> {
  const given = conditions.filter(({ is }) => is !== 'never');
  if (given.some(({ is }) => is === 'always')) {
    return ALWAYS;
  }
  const [only] = given;
  return only === undefined ? NEVER : given.length === 1 ? only : { is: 'or', of: given };
}

export function negationOf<Leaf>(condition: Condition<Leaf>): Condition<Leaf> {
  switch (condition.is) {
    case 'always':
      return NEVER;
    case 'never':
      return ALWAYS;
    default:
      return { is: 'not', of: condition };
  }
}

/**
 * Cypher for a condition. Leaves must be true or false, never null: `NOT null` is null, and a row
 * for which a condition is null is dropped by it and by its negation.
 */
export function compileCondition<Leaf>(
  condition: Condition<Leaf>,
  compileLeaf: LeafCompiler<Leaf>,
  prefix: string,
): Filter {
  const params: Record<string, unknown> = {};
  const value = (given: unknown) => {
    const name = `${prefix}${Object.keys(params).length}`;
    params[name] = given;
    return `$${name}`;
  };
  const textOf = (part: Condition<Leaf>): string => {
    switch (part.is) {
      case 'always':
        return 'true';
      case 'never':
        return 'false';
      case 'leaf':
        return compileLeaf(part.leaf, value);
      case 'not':
        return `NOT (${textOf(part.of)})`;
      default:
        return `(${part.of.map(textOf).join(part.is === 'and' ? ' AND ' : ' OR ')})`;
    }
  };
  return { text: condition.is === 'always' ? '' : textOf(condition), params };
}

/** Every leaf, wherever it stands. */
export function leavesOf<Leaf>(condition: Condition<Leaf>): readonly Leaf[] {
  switch (condition.is) {
    case 'always':
    case 'never':
      return [];
    case 'leaf':
      return [condition.leaf];
    case 'not':
      return leavesOf(condition.of);
    default:
      return condition.of.flatMap((part) => leavesOf(part));
  }
}
