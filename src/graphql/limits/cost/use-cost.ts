import { type ExecutionArgs, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../context.ts';
import { LimitExceededError } from '../../../errors.ts';
import { checkArguments } from '../check-arguments.ts';
import { fragmentsOf } from '../fragments.ts';
import type { Limits } from '../limits.ts';
import { refusing } from '../use-document-limits.ts';
import { type Plan, planOf, requestedBy } from './plan.ts';
import { spentOn } from './spent.ts';

/**
 * Refuses an operation that may lead to too much, and arguments that no field could answer, before anything is read.
 * Tells with every other answer what it asked for and what it was given, as `extensions.cost`; what comes behind it
 * finds the first as `requestedCost` of the context, and the second in the result.
 */
export function useCost(limits: Limits): Plugin<Context> {
  return {
    onExecute: ({ args, extendContext }) => {
      const plan = refusing(() => checkedPlan(args, limits));
      if (plan === null) {
        return;
      }
      const requested = requestedBy(plan);
      const limit = limits.cost;
      if (requested > limit) {
        refusing(() => {
          throw new LimitExceededError('cost', limit, requested);
        });
      }
      extendContext({ requestedCost: requested });
      return {
        onExecuteDone: ({ result, setResult }) => {
          if ('data' in result) {
            const cost = { requested, spent: spentOn(plan, result.data), limit };
            setResult({ ...result, extensions: { ...result.extensions, cost } });
          }
        },
      };
    },
  };
}

/** Null where execution will tell why it cannot begin. @throws LimitExceededError, BadInputError */
function checkedPlan(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  { pageSize }: Limits,
): Plan | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    return null;
  }
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
    { maxErrors: 1 },
  );
  return coerced === undefined
    ? null
    : planOf(
        { schema, operation, fragments: fragmentsOf(document), variables: coerced },
        (field, args) => checkArguments(field.args, args, pageSize),
      );
}
