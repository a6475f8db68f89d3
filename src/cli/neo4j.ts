import { type Config, readConfig } from '../config.ts';
import {
  keepManagedNeo4j,
  type ManagedStatus,
  statusOfManagedNeo4j,
  unkeepManagedNeo4j,
} from '../neo4j/control.ts';
import { managedHome, NEO4J_VERSION } from '../neo4j/managed-home.ts';
import type { Io } from './io.ts';
import { createProgress } from './progress.ts';
import { catchStopSignals } from './stop-signals.ts';

const USAGE = `liqa neo4j start|stop|status

  start    run the managed Neo4j, and keep it up until it is stopped
  stop     stop it; where processes still use it, it stops with the last of them
  status   tell whether it runs, where, and who uses it`;

type Action = (config: Config, io: Io, signal: AbortSignal) => Promise<number>;

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['start', start],
  ['stop', stop],
  ['status', status],
]);

/**
 * Runs `liqa neo4j …` and gives the exit code: a stopped server is a good answer to `status`.
 *
 * @throws ConfigError, StartError where it cannot be done.
 */
export async function neo4jCommand(args: readonly string[], io: Io): Promise<number> {
  const [name = '', ...others] = args;
  if (name === '--help' || name === '-h') {
    io.out(USAGE);
    return 0;
  }
  const action = ACTIONS.get(name);
  if (action === undefined || others.length > 0) {
    io.err(`Expected start, stop or status, but got: ${args.join(' ') || 'nothing'}.\n\n${USAGE}`);
    return 2;
  }
  const config = readConfig();
  const signals = catchStopSignals();
  try {
    return await action(config, io, signals.stop);
  } finally {
    signals.forget();
  }
}

async function start(config: Config, io: Io, signal: AbortSignal): Promise<number> {
  const progress = createProgress(io);
  const { home, environment: env } = config;
  try {
    const { uri, username } = await keepManagedNeo4j({ home, env, progress, signal });
    progress.clear();
    io.out(`Neo4j runs at ${uri} and stays up until \`liqa neo4j stop\`.`);
    io.out(`user      ${username}`);
    io.out(`password  in ${managedHome(home).password}`);
  } finally {
    progress.clear();
  }
  noteOtherDatabase(config, io);
  return 0;
}

async function stop(config: Config, io: Io, signal: AbortSignal): Promise<number> {
  const progress = createProgress(io);
  const { home, environment: env } = config;
  try {
    const { state, users } = await unkeepManagedNeo4j({ home, env, progress, signal });
    progress.clear();
    if (state === 'STOPPED') {
      io.out('Neo4j is stopped.');
      return 0;
    }
    io.err(
      `Neo4j is still used by ${sayProcesses(users)}, so it runs on: it stops with the last of them.`,
    );
    return 1;
  } finally {
    progress.clear();
  }
}

async function status(config: Config, io: Io): Promise<number> {
  const found = await statusOfManagedNeo4j(config.home);
  for (const line of describeStatus(config, found)) {
    io.out(line);
  }
  noteOtherDatabase(config, io);
  return 0;
}

function describeStatus({ home }: Config, found: ManagedStatus): readonly string[] {
  const { state, run, users, kept } = found;
  const words = { RUNNING: 'running', NOT_ANSWERING: 'not answering', STOPPED: 'stopped' };
  return [
    `Neo4j ${NEO4J_VERSION}: ${words[state]}`,
    ...(run === null
      ? []
      : [
          `address  bolt://127.0.0.1:${run.port}`,
          `process  ${run.pid}`,
          `used by  ${users.length === 0 ? 'nobody' : sayProcesses(users)}`,
          `kept up  ${kept ? 'yes, until `liqa neo4j stop`' : 'no, it stops with the last user'}`,
        ]),
    `data     ${managedHome(home).data}`,
  ];
}

function sayProcesses(pids: readonly number[]): string {
  return `${pids.length === 1 ? 'process' : 'processes'} ${pids.join(', ')}`;
}

function noteOtherDatabase({ neo4j }: Config, io: Io): void {
  if (neo4j !== null) {
    io.err(`NEO4J_URI is set: the service uses ${neo4j.uri}, not this Neo4j.`);
  }
}
