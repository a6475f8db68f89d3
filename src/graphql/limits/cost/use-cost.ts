import {
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../context.ts';
import { LimitExceededError } from '../../../errors.ts';
import { fragmentsOf } from '../../selection/fragments.ts';
import { checkArguments } from '../check-arguments.ts';
import type { Limits } from '../limits.ts';
import { refusing } from '../use-document-limits.ts';
import { planOf, requestedBy } from './plan.ts';
import { spentOn } from './spent.ts';

/** Variables that are wrong in more ways are not looked at further. */
const MOST_ERRORS = 10;

export interface CostOptions {
  readonly limits: Limits;
  /** Whether errors of variables guess what somebody may have meant. */
  readonly suggestions: boolean;
}

/**
 * Refuses an operation that may lead to too much, and variables and arguments that no field could answer, before
 * anything is read. Tells with every other answer what it asked for and what it was given, as `extensions.cost`; what
 * comes behind it finds the first as `requestedCost` of the context, and both in the result.
 */
export function useCost({ limits, suggestions }: CostOptions): Plugin<Context> {
  return {
    onExecute: ({ args, extendContext, setResultAndStopExecution }) => {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) {
        return;
      }
      const { coerced, errors } = variablesOf(operation, args, !suggestions);
      if (coerced === undefined) {
        setResultAndStopExecution({ errors: errors.map(asRefusal) });
        return;
      }
      const { schema, document } = args;
      const asked = { schema, operation, fragments: fragmentsOf(document), variables: coerced };
      const plan = refusing(() =>
        planOf(asked, (field, given) => checkArguments(field.args, given, limits.pageSize)),
      );
      const requested = requestedBy(plan);
      refusing(() => checkCost(requested, limits.cost));
      extendContext({ requestedCost: requested });
      return {
        onExecuteDone: ({ result, setResult }) => {
          if ('data' in result) {
            const cost = { requested, spent: spentOn(plan, result.data), limit: limits.cost };
            setResult({ ...result, extensions: { ...result.extensions, cost } });
          }
        },
      };
    },
  };
}

/** As execution reads them, but that would guess whatever it is told. */
function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { schema, variableValues }: ExecutionArgs,
  hideSuggestions: boolean,
) {
  const options = { maxErrors: MOST_ERRORS, hideSuggestions };
  const { coerced, errors = [] } = getVariableValues(
    schema,
    variableDefinitions,
    variableValues ?? {},
    options,
  );
  return { coerced, errors };
}

function asRefusal({ message, nodes, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError,
    extensions: { ...extensions, http: { status: 400 } },
  });
}

function checkCost(requested: number, limit: number): void {
  if (requested > limit) {
    throw new LimitExceededError('cost', limit, requested);
  }
}
