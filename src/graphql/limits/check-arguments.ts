import type { GraphQLArgument } from 'graphql';
import { BadInputError, LimitExceededError } from '../../errors.ts';
import { checkCursor } from '../cursor.ts';
import type { Arguments } from '../selection/arguments.ts';
import type { Bounds } from './declared.ts';

/**
 * Refuses values of a field's arguments that it could not answer, before anything is read.
 *
 * @throws BadInputError, LimitExceededError
 */
export function checkArguments(
  declared: readonly GraphQLArgument[],
  given: Arguments,
  pageSize: number,
): void {
  for (const { name, extensions } of declared) {
    const value = given[name];
    if (value !== null && value !== undefined) {
      checkArgument(name, value, extensions.bounds ?? PAGES[name]?.(pageSize));
    }
  }
  const { first, last } = given;
  if (typeof first === 'number' && typeof last === 'number') {
    throw new BadInputError('first', 'given without last', { first, last });
  }
}

const PAGES: Readonly<Record<string, (pageSize: number) => Bounds>> = {
  first: (most) => ({ least: 0, most }),
  last: (most) => ({ least: 0, most }),
};
const CURSORS: readonly string[] = ['after', 'before'];

function checkArgument(name: string, value: unknown, bounds: Bounds | undefined): void {
  if (bounds !== undefined) {
    checkNumber(name, Array.isArray(value) ? value.length : Number(value), bounds);
  } else if (CURSORS.includes(name)) {
    checkCursor(name, String(value));
  }
}

function checkNumber(argument: string, value: number, { least, most }: Bounds): void {
  if (value < least) {
    throw new BadInputError(argument, `from ${least} to ${most}`, value);
  }
  if (value > most) {
    throw new LimitExceededError(argument, most, value);
  }
}
