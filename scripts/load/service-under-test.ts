import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { keepManagedNeo4j, unkeepManagedNeo4j } from '../../src/neo4j/control.ts';
import { managedHome } from '../../src/neo4j/managed-home.ts';
import { readRun } from '../../src/neo4j/run-record.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { type LiqaProcess, runLiqaProcess } from '../../tests/support/liqa-process.ts';

/** So little that what is kept by mistake shows, in MB. */
const HEAP_MB = 256;

/** A service and a Neo4j of its own with the seeds, each a process on this machine. */
export interface ServiceUnderTest {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly service: LiqaProcess;
  /** Sends a signal to Neo4j. */
  signalNeo4j(signal: NodeJS.Signals): void;
  /** Resolves when a Neo4j that was killed answers again. */
  restartNeo4j(): Promise<void>;
  /** Ends the service in order, gives its exit code, and stops Neo4j. */
  close(): Promise<number | null>;
}

/**
 * @param env of the service, beside where its database is
 * @param home with jars and data; left out: a new one, which is removed at the end
 */
export async function startUnderTest(
  env: Readonly<Record<string, string>>,
  home?: string,
): Promise<ServiceUnderTest> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'liqa-load-'));
  const options = { home: folder, env: process.env, progress: { step: () => undefined } };
  const { uri, username, password } = await keepManagedNeo4j(options);
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  await loadSeeds(database);
  const service = runLiqaProcess(['start'], {
    ...database,
    PORT: '0',
    LIQA_LOG_LEVEL: 'error',
    NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
    ...env,
  });
  const [, url = ''] = await service.says(/(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
  const pid = () => readRun(managedHome(folder))?.pid;
  return {
    url,
    service,
    signalNeo4j: (signal) => {
      const server = pid();
      if (server === undefined) {
        throw new Error(`There must be a Neo4j to send ${signal} to, but there is none.`);
      }
      process.kill(server, signal);
    },
    restartNeo4j: async () => {
      await keepManagedNeo4j(options);
    },
    close: async () => {
      service.child.kill('SIGTERM');
      const code = await service.ended;
      await unkeepManagedNeo4j(options);
      if (home === undefined) {
        rmSync(folder, { recursive: true, force: true });
      }
      return code;
    },
  };
}

async function loadSeeds(database: Readonly<Record<string, string>>): Promise<void> {
  const load = runLiqaProcess(['load', join(PACKAGE_ROOT, 'seeds')], database);
  if ((await load.ended) !== 0) {
    throw new Error(`The seeds were not loaded:\n${load.output()}`);
  }
}

/** What is asked: the example operations, which all have an answer in the seeds. */
export async function exampleBodies(): Promise<readonly string[]> {
  const examples = await readExamples(EXAMPLES_FOLDER);
  return examples.map(({ query, variables }) => JSON.stringify({ query, variables }));
}
