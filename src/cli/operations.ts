import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { EXAMPLES_FOLDER } from '../http/examples.ts';
import { hashOfText, readTrustedOperations } from '../http/trusted-operations.ts';
import type { Io } from './io.ts';

const USAGE = `liqa operations [DIR]

Checks the operations of a folder against the schema and prints them with their hashes, as a manifest of persisted
queries in the form of Apollo. A service that runs with LIQA_TRUSTED_OPERATIONS=DIR answers these and no others.
DIR: as LIQA_TRUSTED_OPERATIONS says, else the example operations.`;

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;

/**
 * Runs `liqa operations …` and gives the exit code.
 *
 * @throws BadInputError where there are none, or where one asks what the schema does not have.
 */
export async function operationsCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  const [given, ...others] = positionals;
  if (others.length > 0) {
    io.err(`DIR must be one folder, but got: ${positionals.join(' ')}\n\n${USAGE}`);
    return 2;
  }
  const folder = given ?? readConfig().trustedOperations ?? EXAMPLES_FOLDER;
  const { schema } = await import('../graphql/schema.ts');
  const files = await readTrustedOperations(folder, schema);
  io.out(
    JSON.stringify(
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: files
          .flatMap(({ operations }) => operations)
          .map((operation) => ({ id: hashOfText(operation.body), ...operation })),
      },
      null,
      2,
    ),
  );
  return 0;
}
