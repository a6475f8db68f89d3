import type { Neo4jAddress } from '../graph/driver.ts';
import { awaitAnswer } from './await-answer.ts';
import { describeJava, findJava, isSupported, type Java } from './find-tools.ts';
import { anyPort, choosePort } from './free-port.ts';
import { fetchJars } from './jars.ts';
import { type Launch, launch } from './launch.ts';
import { type ManagedHome, NEO4J_VERSION } from './managed-home.ts';
import type { ManagedNeo4jOptions } from './options.ts';
import { preparePassword } from './password.ts';
import { readRun, restoreRun } from './run-record.ts';
import { causesIn, logSince, serverLog } from './server-log.ts';
import { StartError } from './start-error.ts';
import { stopServer } from './stop-server.ts';

/** Recovery after a crash took 111 s for 772 MB of log. */
const START_MS = 10 * 60_000;
/** A port that was free a moment ago may be taken by the time that Neo4j asks for it. */
const MOST_PORTS = 3;

export function addressOf(port: number, password: string): Neo4jAddress {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
}

/**
 * Starts the home's server, which does not run, and gives its address once it answers.
 * Needs the home's lock.
 *
 * @throws StartError where it cannot be had or does not start.
 */
export async function startServer(
  home: ManagedHome,
  options: ManagedNeo4jOptions,
): Promise<Neo4jAddress> {
  const { env, progress, signal } = options;
  await fetchJars(home, options);
  signal?.throwIfAborted();
  const java = await findJava(env);
  const password = await preparePassword(home, java, env);
  // The record of the last run goes when it is stopped in order.
  const crashed = readRun(home) !== null;
  progress.step(sayStart(java, crashed));
  let port = await choosePort(home);
  for (let left = MOST_PORTS; left > 0; left -= 1) {
    const launched = await launch({ home, java, port, env });
    if (await answersOrEnds(home, launched, password, options)) {
      return addressOf(port, password);
    }
    port = await anyPort();
  }
  throw new StartError(1, `Neo4j found ${MOST_PORTS} ports taken on 127.0.0.1: start it again.`);
}

function sayStart(java: Java, crashed: boolean): string {
  const on = isSupported(java)
    ? ''
    : ` on ${describeJava(java)}, although it is made for Java 17 or 21`;
  return crashed ? `Recovering Neo4j${on}: it was not stopped in order…` : `Starting Neo4j${on}…`;
}

/** False where its port was taken; a server that does not answer is stopped. */
async function answersOrEnds(
  home: ManagedHome,
  launched: Launch,
  password: string,
  { signal }: ManagedNeo4jOptions,
): Promise<boolean> {
  const { record, former, logFrom } = launched;
  try {
    const result = await awaitAnswer({
      server: record,
      address: addressOf(record.port, password),
      deadline: Date.now() + START_MS,
      signal,
    });
    if (result === 'ANSWERS') {
      return true;
    }
    const log = logSince(home, logFrom);
    if (result === 'ENDED' && log.includes('PortBindException')) {
      restoreRun(home, former);
      return false;
    }
    throw result === 'ENDED' ? explainEnd(home, launched, log) : explainAnswer(home, result);
  } catch (error) {
    await stopServer(record);
    restoreRun(home, former);
    throw error;
  }
}

function explainEnd(home: ManagedHome, { java }: Launch, log: string): StartError {
  if (log.includes('FileLockException')) {
    return new StartError(
      1,
      `Another Neo4j, which Liqa did not start, holds the data folder: ${home.data}\n` +
        'Stop it, or set LIQA_HOME to another folder.',
    );
  }
  const causes = causesIn(log).map((line) => `  ${line}`);
  return new StartError(
    3,
    [
      `Neo4j ${NEO4J_VERSION} ended before it answered. Its log says:`,
      ...causes,
      `The whole log: ${serverLog(home)}`,
      ...(isSupported(java)
        ? []
        : [
            `It ran on ${describeJava(java)}, but is made for Java 17 or 21: install one of these.`,
          ]),
    ].join('\n'),
  );
}

export function explainAnswer(home: ManagedHome, result: 'REFUSES_US' | 'SILENT'): StartError {
  return result === 'REFUSES_US'
    ? new StartError(
        3,
        `The managed Neo4j refuses the password in ${home.password}.\n` +
          `Bring the right one back, or remove ${home.data} to begin with an empty graph.`,
      )
    : new StartError(
        3,
        `Neo4j did not answer within ${START_MS / 60_000} minutes; it was stopped. Its log: ${serverLog(home)}`,
      );
}
