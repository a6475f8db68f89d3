import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Example } from '../../src/http/examples.ts';

/**
 * What is wrong with an example operation, each with the file's name: it begins with a comment,
 * holds one operation, first and named as the file is, asks what the schema has, and its variables
 * are those that the operation takes. Nothing where it is right.
 */
export function faultsOfExample(schema: GraphQLSchema, example: Example): readonly string[] {
  const parsed = parseOrFault(example.query);
  const faults =
    parsed instanceof GraphQLError
      ? [parsed.message]
      : [
          ...faultsOfForm(example, parsed),
          ...validate(schema, parsed).map(({ message }) => message),
          ...faultsOfVariables(schema, parsed.definitions[0], example.variables),
        ];
  return faults.map((fault) => `schema/operations/${example.name}.graphql: ${fault}`);
}

function parseOrFault(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) {
      return error;
    }
    throw error;
  }
}

function faultsOfForm({ name, query }: Example, { definitions }: DocumentNode): readonly string[] {
  const faults: string[] = [];
  if (!/^# ?\S/.test(query)) {
    faults.push('must begin with a comment that says what it asks');
  }
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || operations[0] !== definitions[0]) {
    faults.push(`must hold one operation, before any fragment, but got: ${operations.length}`);
  }
  const [first] = definitions;
  const got = first?.kind === Kind.OPERATION_DEFINITION ? first.name?.value : undefined;
  if (got !== operationName(name)) {
    faults.push(`must name its operation ${operationName(name)}, but got: ${got ?? 'no name'}`);
  }
  return faults;
}

/** `01-whom-putin-met` → `WhomPutinMet`: one name for the file, the tab and the typed document. */
function operationName(fileName: string): string {
  return fileName
    .replace(/^\d+-/, '')
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function faultsOfVariables(
  schema: GraphQLSchema,
  operation: DocumentNode['definitions'][number] | undefined,
  variables: Example['variables'],
): readonly string[] {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) {
    return [];
  }
  const { variableDefinitions = [] }: OperationDefinitionNode = operation;
  const taken = variableDefinitions.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(variables).filter((name) => !taken.includes(name));
  const { errors = [] } = getVariableValues(schema, variableDefinitions, { ...variables });
  return [
    ...unknown.map((name) => `gives a variable that the operation does not take: $${name}`),
    ...errors.map(({ message }) => message),
  ];
}
