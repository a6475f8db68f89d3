import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLError,
  getVariableValues,
  isInputType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { BadInputError, type ErrorCode, ServiceError } from '../errors.ts';
import { valueOfTexts } from './argument-texts.ts';
import { checkArguments } from './limits/check-arguments.ts';
import { checkValues } from './limits/check-values.ts';
import { DEFAULT_LIMITS } from './limits/limits.ts';
import { schema } from './schema.ts';

/** The texts of each argument, as they come from a URL or a command line. */
export type ArgumentTexts = ReadonlyMap<string, readonly string[]>;

/** A field of the schema, whose arguments are read without the field being asked. */
export interface ReadField {
  readonly type: 'Query' | 'Actor';
  readonly field: string;
  /** Arguments besides its own, as variables are declared: `$language: Language`. */
  readonly besides: readonly string[];
}

/** What is wrong with an argument, as the API would tell it. */
export interface ArgumentFault {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The arguments as the field's resolver would get them, or all that is wrong with them. */
export type ArgumentReading<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly faults: readonly ArgumentFault[] };

/** A list is read page by page by whoever asks here, so these are not theirs to give. */
const PAGING: readonly string[] = ['first', 'after', 'last', 'before'];
/** As many as graphql-js tells of one operation. */
const MOST_FAULTS = 50;
const WRONG_INPUT: ErrorCode = 'BAD_INPUT';

/**
 * Reads arguments as graphql-js reads variables, by the types and defaults of the schema's field.
 *
 * @typeParam Values what the field's resolver gets, and the arguments besides
 */
export function readArguments<Values>(
  asked: ReadField,
  texts: ArgumentTexts,
): ArgumentReading<Values> {
  const own = argumentsOf(asked);
  const definitions = definitionsOf(own, asked.besides);
  try {
    const inputs = inputsOf(definitions, texts);
    const read = getVariableValues(schema, definitions, inputs, { maxErrors: MOST_FAULTS });
    if (!isFaultless<Values>(read)) {
      return { ok: false, faults: (read.errors ?? []).map(faultOf) };
    }
    checkArguments(own, read.coerced, DEFAULT_LIMITS.pageSize);
    return { ok: true, values: read.coerced };
  } catch (error) {
    if (error instanceof ServiceError) {
      return { ok: false, faults: [error] };
    }
    throw error;
  }
}

/** What graphql-js finds no fault with has the types that the schema's field declares. */
function isFaultless<Values>(read: {
  readonly coerced?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}): read is { readonly coerced: Values & Readonly<Record<string, unknown>> } {
  return read.errors === undefined;
}

function argumentsOf({ type, field }: ReadField): readonly GraphQLArgument[] {
  const parent = schema.getType(type);
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const own = fields[field]?.args.filter(({ name }) => !PAGING.includes(name));
  if (own === undefined) {
    throw new Error(`The schema must have the field ${type}.${field}, but has not.`);
  }
  return own;
}

function definitionsOf(
  own: readonly GraphQLArgument[],
  besides: readonly string[],
): readonly VariableDefinitionNode[] {
  const declared = [...own.map(declaration), ...besides].join(', ');
  const [operation] = parse(`query (${declared}) { __typename }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
}

function declaration({ name, type, defaultValue }: GraphQLArgument): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${name}: ${String(type)}${value ? ` = ${print(value)}` : ''}`;
}

/** @throws BadInputError, LimitExceededError for what no variable could be. */
function inputsOf(
  definitions: readonly VariableDefinitionNode[],
  texts: ArgumentTexts,
): Readonly<Record<string, unknown>> {
  const types = new Map(
    definitions.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type)]),
  );
  const inputs = Object.fromEntries(
    [...texts].map(([name, given]) => {
      const type = types.get(name);
      if (!isInputType(type)) {
        throw new BadInputError('argument', `one of ${[...types.keys()].join(', ')}`, name);
      }
      return [name, valueOfTexts(name, type, given)];
    }),
  );
  checkValues(inputs, DEFAULT_LIMITS);
  return inputs;
}

function faultOf({ message, extensions }: GraphQLError): ArgumentFault {
  return { message, extensions: 'code' in extensions ? extensions : { code: WRONG_INPUT } };
}
