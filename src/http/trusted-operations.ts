import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
  print,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql';
import { BadInputError } from '../errors.ts';
import { withoutVariables } from './examples.ts';

/** An operation that a service may be held to, with the fragments that it uses. */
export interface TrustedOperation {
  readonly name: string;
  readonly type: string;
  /** As graphql-js prints it, which is what clients with typed documents send. */
  readonly body: string;
}

/** What one file lets clients ask. */
export interface TrustedFile {
  readonly operations: readonly TrustedOperation[];
  /** Each text of all of it that somebody may have copied: as it is written, as a tab shows it, as it is printed. */
  readonly texts: readonly string[];
}

/** The texts that are answered, by their SHA-256 in hexadecimal. */
export type TrustedTexts = ReadonlyMap<string, string>;

const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule];
/** Of one file; a wrong folder would be told with thousands of lines. */
const MOST_TOLD = 5;

/**
 * Reads every `*.graphql` file of a folder and of the folders in it.
 *
 * @throws BadInputError where there are none, or where one holds what the schema does not have.
 */
export async function readTrustedOperations(
  folder: string,
  schema: GraphQLSchema,
): Promise<readonly TrustedFile[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw wrong('a folder that can be read', String(error));
  });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  if (files.length === 0) {
    throw wrong('a folder with *.graphql files', folder);
  }
  return Promise.all(
    files.map(async (file) =>
      trustedFile(file, await readFile(join(folder, file), 'utf8'), schema),
    ),
  );
}

export function textsByHash(files: readonly TrustedFile[]): TrustedTexts {
  const texts = files.flatMap(({ operations, texts: whole }) => [
    ...operations.map(({ body }) => body),
    ...whole,
  ]);
  return new Map(texts.map((text) => [hashOfText(text), text]));
}

export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function trustedFile(file: string, source: string, schema: GraphQLSchema): TrustedFile {
  const document = parsed(file, source);
  const faults = validate(schema, document, RULES, { maxErrors: MOST_TOLD });
  if (faults.length > 0) {
    throw wrongFile(file, faults);
  }
  const operations = Object.values(separateOperations(document)).map((own) => {
    const operation = getOperationAST(own);
    return {
      name: operation?.name?.value ?? '',
      type: operation?.operation ?? '',
      body: print(own),
    };
  });
  return { operations, texts: [source, withoutVariables(source), print(document)] };
}

function parsed(file: string, source: string) {
  try {
    return parse(source);
  } catch (error) {
    throw error instanceof GraphQLError ? wrongFile(file, [error]) : error;
  }
}

function wrongFile(file: string, faults: readonly GraphQLError[]): BadInputError {
  const told = faults.map(({ message }) => message).join(' ');
  return wrong('a folder of operations that the schema has', `${file}: ${told}`);
}

function wrong(rule: string, value: string): BadInputError {
  return new BadInputError('The folder of trusted operations', rule, value);
}
