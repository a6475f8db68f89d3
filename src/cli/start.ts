import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config.ts';
import { EXAMPLES_FOLDER, EXPLORER_OPERATIONS, readExamples } from '../http/examples.ts';
import { EXPLORER_FOLDER } from '../http/explorer-files.ts';
import {
  readTrustedOperations,
  type TrustedTexts,
  textsByHash,
} from '../http/trusted-operations.ts';
import { createLog, type Logger } from '../log.ts';
import { createProjectionKeeper } from '../projection/keeper.ts';
import type { Io } from './io.ts';
import { loadSeedsOnce } from './load-seeds.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import { checkPort, listenOrExplain } from './port.ts';
import { createProgress, type Progress } from './progress.ts';
import { keepNeo4jRunning } from './revive-neo4j.ts';
import { aborted, catchStopSignals, isStop, type StopSignals } from './stop-signals.ts';
import { openTelemetry, type Telemetry } from './telemetry.ts';
import { warmUp } from './warm-up.ts';

const USAGE = `liqa start

Runs the service with its explorer and playground until Ctrl-C, on the Neo4j that NEO4J_URI names, else on its own.`;

const OPTIONS = { help: { type: 'boolean', short: 'h', default: false } } as const;

/**
 * Runs the service until SIGINT, SIGTERM or SIGHUP, and gives the exit code.
 *
 * @throws ConfigError, StartError where it cannot run.
 */
export async function startCommand(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  const config = readConfig();
  const progress = createProgress(io);
  const signals = catchStopSignals();
  try {
    await checkPort(config);
    const trusted = await readTrusted(config);
    await serveUntilStopped({ ...config, trusted }, io, progress, signals);
  } catch (error) {
    // Stopped before it was ready: that is what was asked for.
    if (!isStop(error, signals.stop)) {
      throw error;
    }
  } finally {
    progress.clear();
    signals.forget();
  }
  return 0;
}

/** With what the settings name, read. */
interface StartConfig extends Config {
  readonly trusted: TrustedTexts | null;
}

async function serveUntilStopped(
  config: StartConfig,
  io: Io,
  progress: Progress,
  signals: StopSignals,
): Promise<void> {
  const { stop } = signals;
  const opened = await openGraph(config, progress, stop);
  try {
    stop.throwIfAborted();
    await loadSeedsOnce(opened, progress);
    stop.throwIfAborted();
    progress.step('Warming up');
    const log = createLog(config.logLevel);
    const telemetry = await openTelemetry(config, log, opened);
    try {
      await serve(config, io, { opened, telemetry, log, progress, signals });
    } finally {
      await telemetry.close();
    }
  } finally {
    await opened.release();
  }
}

/** Told before anything slow starts; @throws BadInputError where they are none. */
async function readTrusted({ trustedOperations }: Config): Promise<TrustedTexts | null> {
  if (trustedOperations === null) {
    return null;
  }
  const { schema } = await import('../graphql/schema.ts');
  return textsByHash(await readTrustedOperations(trustedOperations, schema));
}

interface Serving {
  readonly opened: OpenGraph;
  readonly telemetry: Telemetry;
  readonly log: Logger;
  readonly progress: Progress;
  readonly signals: StopSignals;
}

async function serve(
  config: StartConfig,
  io: Io,
  { opened, telemetry, log, progress, signals: { stop, hurry } }: Serving,
): Promise<void> {
  // Imported here, so that what cannot start says so without waiting for the schema.
  const { createService } = await import('../server.ts');
  const { graph, onAnswered, metrics } = telemetry;
  const projection = createProjectionKeeper(graph, {
    mostSeats: config.mostParticipations,
    ...telemetry.ofProjection,
  });
  await projection.refresh();
  projection.start();
  const { playground, introspection, limits, requestMs, corsOrigins, access, trusted } = config;
  const options = {
    log,
    playground,
    introspection,
    limits,
    projection,
    requestMs,
    corsOrigins,
    stop,
    explorer: config.explorer ? EXPLORER_FOLDER : null,
  };
  // Whoever warms up has no token, and asks the examples whatever is trusted.
  await warmUp(createService(graph, options).fetch, [
    ...(await readExamples(EXPLORER_OPERATIONS)),
    ...(await readExamples(EXAMPLES_FOLDER)),
  ]);
  const service = createService(graph, { ...options, access, trusted, onAnswered, metrics });
  const listening = await listenOrExplain(service, config);
  progress.clear();
  io.out('Liqa is ready. Ctrl-C stops it.');
  if (config.explorer) {
    io.out(`The explorer: ${listening.url}/`);
  }
  io.out(`${listening.url}/graphql`);
  const reviving = opened.managed ? reviveNeo4j(config, stop, log) : null;
  await aborted(stop);
  progress.step('Stopping');
  projection.stop();
  await listening.close(hurry);
  await reviving?.stop();
}

function reviveNeo4j({ home, environment: env }: Config, signal: AbortSignal, log: Logger) {
  const progress = { step: (text: string) => log.warn(text) };
  return keepNeo4jRunning({ home, env, progress, signal }, (err) => {
    log.error({ err }, 'Neo4j has ended and could not be started again');
  });
}
