import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.ts';

/** Where the example operations lie. */
export const EXAMPLES_FOLDER = join(PACKAGE_ROOT, 'schema/operations');

/** What the explorer asks. */
export const EXPLORER_OPERATIONS = join(EXAMPLES_FOLDER, 'explorer');

/** An example operation: a tab of the playground, a document and a test at once. */
export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  /** The operation, under the comment that explains it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The line among the leading comments that gives an operation's variables as JSON. */
const VARIABLES_LINE = /^# variables: (?<json>\{.*\})\n/m;

const OPERATION = /^query (\w+)/gm;

/** Reads every `*.graphql` file of a folder, in the order of their names. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) =>
      parseExample(file.slice(0, -'.graphql'.length), await readFile(join(folder, file), 'utf8')),
    ),
  );
}

/** Names of all operations in a folder and those under it: clients of ours use them. */
export async function namesOfExamples(folder: string): Promise<ReadonlySet<string>> {
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  return new Set(
    texts.flatMap((text) => [...text.matchAll(OPERATION)].map(([, name = '']) => name)),
  );
}

/** @throws SyntaxError where the variables are no JSON. */
export function parseExample(name: string, source: string): Example {
  const variables: unknown = JSON.parse(VARIABLES_LINE.exec(source)?.groups?.['json'] ?? '{}');
  return {
    name,
    query: withoutVariables(source),
    variables: isObject(variables) ? variables : {},
  };
}

/** The text that is sent. */
export function withoutVariables(source: string): string {
  return source.replace(VARIABLES_LINE, '');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
