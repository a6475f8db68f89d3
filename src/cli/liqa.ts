import { ConfigError } from '../config.ts';
import { ServiceError, UnavailableError } from '../errors.ts';
import { LoadError } from '../ingest/load-error.ts';
import { StartError } from '../neo4j/start-error.ts';
import { readVersion } from '../package-version.ts';
import { ExportError } from './export-error.ts';
import type { Io } from './io.ts';

const USAGE = `liqa: who met whom, and when

  liqa start                      run the service and its playground
  liqa load [options] PATH…       load records or a register; liqa load --help
  liqa export [options] WHAT      write meetings, encounters or a network; liqa export --help
  liqa export --records DIR       write the whole graph as records; liqa load --each DIR restores it
  liqa verify [--json]            check the graph against its rules, and say what breaks them
  liqa report PERSON              say what is known of somebody, and what is missing; liqa report --help
  liqa token NAME                 make a token for somebody who is to ask the service
  liqa operations [DIR]           list the operations that a service may be held to, with their hashes
  liqa neo4j start|stop|status    keep the managed Neo4j up, stop it, ask for it
  liqa help                       this text
  liqa --version                  the version

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 no database.`;

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Each is imported when it is asked for, so that a load does not wait for the GraphQL schema. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./start.ts')).startCommand],
  ['load', async () => (await import('./load.ts')).loadCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['verify', async () => (await import('./verify.ts')).verifyCommand],
  ['report', async () => (await import('./report.ts')).reportCommand],
  ['token', async () => (await import('./token.ts')).tokenCommand],
  ['operations', async () => (await import('./operations.ts')).operationsCommand],
  ['neo4j', async () => (await import('./neo4j.ts')).neo4jCommand],
  ['help', async () => help],
  ['--help', async () => help],
  ['-h', async () => help],
  ['--version', async () => version],
  ['-v', async () => version],
]);

/** Runs one command and gives its exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 no database. */
export async function runLiqa(
  [name = 'help', ...args]: readonly string[],
  io: Io,
): Promise<number> {
  const command = COMMANDS.get(name);
  if (command === undefined) {
    return sayUsage(`There is no command named ${name}.`, io);
  }
  try {
    return await (await command())(args, io);
  } catch (error) {
    return explain(error, io);
  }
}

async function help(_args: readonly string[], { out }: Io): Promise<number> {
  out(USAGE);
  return 0;
}

async function version(_args: readonly string[], { out }: Io): Promise<number> {
  out(await readVersion());
  return 0;
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${USAGE}`);
  return 2;
}

/** Failures with a known cause are told in a sentence; the others are bugs, and their stack helps. */
function explain(error: unknown, io: Io): number {
  if (isWrongOption(error)) {
    return sayUsage(error.message, io);
  }
  if (error instanceof ServiceError) {
    io.err(`${error.extensions.code}: ${withCause(error)}`);
    return error instanceof UnavailableError ? 3 : 1;
  }
  if (error instanceof LoadError || error instanceof ExportError) {
    return explainCoded(error, io);
  }
  if (error instanceof ConfigError || error instanceof StartError) {
    io.err(error.message);
    return error instanceof StartError ? error.exitCode : 1;
  }
  io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function explainCoded({ code, message, cause }: LoadError | ExportError, io: Io): number {
  io.err(`${code}: ${message}`);
  return cause === undefined || isAbort(cause) ? 1 : explain(cause, io);
}

/** What is thrown where somebody wanted it to end. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Clients must not see what the database said, but who runs the command is helped by it. */
function withCause({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}\n${cause.message}` : message;
}

/** What `parseArgs` of node:util throws. */
function isWrongOption(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
