import { type DocumentNode, visit } from 'graphql';
import { LimitExceededError } from '../../errors.ts';
import type { Limits } from './limits.ts';

type ValueLimits = Pick<Limits, 'valueDepth' | 'listItems' | 'textLength'>;

/**
 * Refuses plain data, such as variables, that nests too deep or holds too much: graphql-js calls itself for every level.
 * Level by level, so that it cannot run out of stack itself.
 *
 * @throws LimitExceededError
 */
export function checkValues(data: unknown, limits: ValueLimits): void {
  let level: readonly Named[] = isObject(data)
    ? Object.entries(data).map(([name, value]) => ({ name: `$${name}`, value }))
    : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    level = level.flatMap(({ name, value }) => {
      checkSize(name, value, limits);
      if (!isObject(value)) {
        return [];
      }
      checkDepth(name, depth, limits);
      return Object.values(value).map((inner) => ({ name, value: inner }));
    });
  }
}

/** The same for values that are written into a document. @throws LimitExceededError */
export function checkLiterals(document: DocumentNode, limits: ValueLimits): void {
  let argument = '';
  let depth = 0;
  const enter = () => {
    depth += 1;
    checkDepth(argument, depth, limits);
  };
  const leave = () => {
    depth -= 1;
  };
  visit(document, {
    Argument: ({ name }) => {
      argument = name.value;
    },
    VariableDefinition: ({ variable }) => {
      argument = `$${variable.name.value}`;
    },
    StringValue: ({ value }) => checkSize(argument, value, limits),
    ListValue: {
      enter: ({ values }) => {
        checkSize(argument, values, limits);
        enter();
      },
      leave,
    },
    ObjectValue: { enter, leave },
  });
}

interface Named {
  /** The variable that it is a part of. */
  readonly name: string;
  readonly value: unknown;
}

function checkDepth(name: string, depth: number, { valueDepth }: ValueLimits): void {
  if (depth > valueDepth) {
    throw new LimitExceededError(`depth of ${name}`, valueDepth, depth);
  }
}

function checkSize(name: string, value: unknown, { listItems, textLength }: ValueLimits): void {
  if (typeof value === 'string' && value.length > textLength) {
    throw new LimitExceededError(`characters of ${name}`, textLength, value.length);
  }
  if (Array.isArray(value) && value.length > listItems) {
    throw new LimitExceededError(`items of ${name}`, listItems, value.length);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
