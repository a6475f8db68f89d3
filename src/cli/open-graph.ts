import type { Config } from '../config.ts';
import { applyConstraints } from '../graph/constraints.ts';
import { ping } from '../graph/cypher/ping.ts';
import type { Neo4jAddress } from '../graph/driver.ts';
import { createGraph, type Graph } from '../graph/run.ts';
import { createSessions, type PoolUse } from '../graph/sessions.ts';
import { rewriteView } from '../ingest/rewrite-view.ts';
import { leaseManagedNeo4j } from '../neo4j/managed-neo4j.ts';
import { StartError } from '../neo4j/start-error.ts';
import type { Progress } from './progress.ts';
import { waitingText } from './waiting-text.ts';

/** A database that answered. */
export interface OpenGraph {
  readonly graph: Graph;
  /** What is used of its connections now. */
  readonly poolUse: () => PoolUse;
  /** Whether it is the project's own, which may be filled with the seeds. */
  readonly managed: boolean;
  /** Closes the connections; stops the managed server if nobody else uses it. */
  release(): Promise<void>;
}

/**
 * Opens the database that `NEO4J_URI` names, else the managed one, and brings it to this version.
 *
 * @param signal ends a download or a start that nobody waits for any more, or a rewriting
 * @throws StartError with exit code 3 where there is none, it does not answer, or it refuses us;
 * LoadError where it is brought to this version in part only.
 */
export async function openGraph(
  config: Config,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenGraph> {
  const opened = await connectGraph(config, progress, signal);
  try {
    await applyConstraints(opened.graph);
    await rewriteView(opened.graph, {
      onBegin: () => progress.step('Bringing the graph to this version'),
      onStep: () => signal?.throwIfAborted(),
      onWait: (holder) => {
        signal?.throwIfAborted();
        progress.step(waitingText(holder));
      },
    });
    return opened;
  } catch (error) {
    // Why it did not open says more than what may be wrong with the rest of it.
    await opened.release().catch(() => undefined);
    throw error;
  }
}

/** The same, but leaves the database as it is: without constraints, or of another version. */
export async function connectGraph(
  config: Config,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenGraph> {
  const { address, release: giveBack } =
    config.neo4j === null ? await leaseFor(config, progress, signal) : borrowed(config.neo4j);
  const sessions = createSessions({ ...address, poolSize: config.poolSize });
  const graph = createGraph(sessions);
  const release = async () => {
    try {
      await sessions.close();
    } finally {
      await giveBack();
    }
  };
  try {
    progress.step(`Connecting to ${address.uri}`);
    await graph.read(ping, undefined).catch((error: unknown) => {
      throw explainConnection(error, address);
    });
    return { graph, poolUse: sessions.use, managed: config.neo4j === null, release };
  } catch (error) {
    await release().catch(() => undefined);
    throw error;
  }
}

function leaseFor(
  { home, environment: env }: Config,
  progress: Progress,
  signal: AbortSignal | undefined,
) {
  return leaseManagedNeo4j({ home, env, progress, signal });
}

function borrowed(address: Neo4jAddress) {
  return { address, release: () => Promise.resolve() };
}

function explainConnection(error: unknown, { uri, username, database }: Neo4jAddress): StartError {
  const { code, message } = driverError(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StartError(
      3,
      `Neo4j at ${uri} refuses the user ${username}: ${message}\n` +
        'Check NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).',
      { cause: error },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartError(
      3,
      `Neo4j at ${uri} has no database named ${database ?? 'so'}.\nCheck NEO4J_DATABASE.`,
      { cause: error },
    );
  }
  return new StartError(
    3,
    `No Neo4j answers at ${uri}: ${message}\n` +
      'Check that it runs and that NEO4J_URI names it, or unset NEO4J_URI: Liqa then runs one of its own.',
    { cause: error },
  );
}

/** What the driver said, which our own errors carry as their cause. */
function driverError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) {
    return { code: '', message: String(error) };
  }
  return error.cause instanceof Error
    ? driverError(error.cause)
    : { code: 'code' in error ? String(error.code) : '', message: error.message };
}
