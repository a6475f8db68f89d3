import { type DocumentNode, Kind } from 'graphql';
import { LimitExceededError } from '../../errors.ts';
import { fragmentsOf } from '../selection/fragments.ts';
import { checkLiterals } from './check-values.ts';
import type { Limits } from './limits.ts';
import { operationShape } from './operation-shape.ts';
import { writtenOut } from './written-out.ts';

/** What is counted of each operation. */
const OF_OPERATIONS = ['depth', 'aliases', 'rootFields', 'directives', 'repeats'] as const;

/**
 * Refuses what is too large to be validated, which takes the square of a document's size and falls over where it is
 * thousands deep, or asks for more than an operation may.
 *
 * @throws LimitExceededError, BadInputError
 */
export function checkDocument(document: DocumentNode, limits: Limits): void {
  check('definitions', limits.definitions, document.definitions.length);
  const fragments = fragmentsOf(document);
  check('selections', limits.selections, writtenOut(document, fragments));
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const shape = operationShape(definition, fragments);
      for (const counted of OF_OPERATIONS) {
        check(counted, limits[counted], shape[counted]);
      }
    }
  }
  checkLiterals(document, limits);
}

function check(counted: keyof Limits, limit: number, value: number): void {
  if (value > limit) {
    throw new LimitExceededError(counted, limit, value);
  }
}
