import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import { createGraph, type Graph, type GraphReader } from '../../src/graph/run.ts';
import { createSessions } from '../../src/graph/sessions.ts';
import { FORMATS } from '../../src/ingest/formats/formats.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import type { LoadReport } from '../../src/ingest/load-report.ts';
import { createLog } from '../../src/log.ts';
import { createProjectionKeeper } from '../../src/projection/keeper.ts';
import { createService } from '../../src/server.ts';
import { ownDatabase } from './own-database.ts';
import { emptyTestDatabase } from './test-database.ts';

/** Records of one load: a mapping as in a file, or the text of a YAML file. */
export type Records = object | string;

export interface LoadChoices {
  /** Default: the records' own header, else `records`. */
  readonly dataset?: string;
  readonly add?: boolean;
  readonly allowRetractions?: boolean;
  readonly dryRun?: boolean;
  /** Name of the format; default: records. */
  readonly from?: string;
}

/** The body of a GraphQL response, as a test looks at it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface TestService {
  /** Loads records through the real pipeline; throws where it refuses them. */
  load(records: Records, choices?: LoadChoices): Promise<LoadReport>;
  /** The same, but gives the report of a refusal too. */
  tryLoad(records: Records, choices?: LoadChoices): Promise<LoadReport>;
  /** Loads files and folders, as `npm run load` does. */
  loadPaths(paths: readonly string[], choices?: LoadChoices): Promise<LoadReport>;
  /** Posts one operation through the HTTP handler and gives back the body. */
  query(source: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Any request to the HTTP handler: `fetch('/readyz')`. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The names of the statements that the last query ran, in order. */
  readonly statements: readonly string[];
  /** The database itself, to look at what no query shows. */
  readonly graph: Graph;
  /** Empties the database again. */
  reset(): Promise<void>;
  /** The same database, asked by a service that answers walks in another form. */
  as(form: WalkForm, limits?: WalkLimits): TestService;
}

/** Over the projection, or in Cypher as on a graph that is too large for one. */
export type WalkForm = 'projection' | 'cypher';

export interface WalkLimits {
  /** How long a request may take, in milliseconds. */
  readonly requestMs?: number;
}

/** `graph` is shared by the tests of a file; `service` starts each of them on an empty database. */
export const test = base.extend<{ $file: { graph: Graph }; $test: { service: TestService } }>({
  graph: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the first parameter's pattern.
    async ({}, use) => {
      const sessions = createSessions(ownDatabase());
      await use(createGraph(sessions));
      await sessions.close();
    },
    { scope: 'file' },
  ],
  service: async ({ graph }, use) => {
    await emptyTestDatabase(graph);
    const folder = await mkdtemp(join(tmpdir(), 'liqa-test-'));
    await use(createTestService(graph, folder));
    await rm(folder, { recursive: true });
  },
});

/** On a busy machine a statement that is planned for the first time takes seconds. */
const PATIENCE_MS = 60_000;

const MOST_SEATS: Readonly<Record<WalkForm, number>> = { projection: 1_000_000, cypher: -1 };

export function createTestService(
  graph: Graph,
  folder: string,
  form: WalkForm = 'projection',
  limits: WalkLimits = {},
): TestService {
  const statements: string[] = [];
  const projection = createProjectionKeeper(graph, { mostSeats: MOST_SEATS[form] });
  const { fetch } = createService(counting(graph, statements), {
    log: createLog('silent'),
    playground: true,
    projection,
    requestMs: PATIENCE_MS,
    ...limits,
  });
  // A service looks every second; a test has loaded something just now.
  const ask = async (path: string, init: RequestInit) => {
    await projection.refresh();
    return fetch(`http://test${path}`, init);
  };
  const tryLoad = async (records: Records, choices: LoadChoices = {}) =>
    loadPaths(graph, [await writeRecords(folder, records)], choices);
  return {
    graph,
    statements,
    tryLoad,
    load: async (records, choices) => orThrow(await tryLoad(records, choices)),
    loadPaths: (paths, choices = {}) => loadPaths(graph, paths, choices),
    query: async (source, variables, headers) => {
      statements.length = 0;
      const response = await ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: source, variables }),
      });
      return response.json();
    },
    fetch: (path, init = {}) => ask(path, init),
    as: (other, given) => createTestService(graph, folder, other, given),
    reset: () => emptyTestDatabase(graph),
  };
}

/** A reader that writes down the name of every statement that it runs. */
function counting(graph: Graph, names: string[]): GraphReader {
  return {
    ...graph,
    read: (statement, params, asker) => {
      names.push(statement.name);
      return graph.read(statement, params, asker);
    },
  };
}

async function writeRecords(folder: string, records: Records): Promise<string> {
  const isYaml = typeof records === 'string';
  // A folder each, so that loads at once do not read each other's file.
  const own = await mkdtemp(join(folder, 'load-'));
  const file = join(own, isYaml ? 'records.yaml' : 'records.json');
  await writeFile(file, isYaml ? records : JSON.stringify(records));
  return file;
}

function loadPaths(graph: Graph, paths: readonly string[], choices: LoadChoices) {
  const { add = false, allowRetractions = false, dryRun = false, dataset, from } = choices;
  const format = from === undefined ? undefined : FORMATS.get(from);
  return loadRecords({
    graph,
    paths,
    add,
    allowRetractions,
    dryRun,
    ...(dataset === undefined ? {} : { dataset }),
    ...(format === undefined ? {} : { format }),
  });
}

function orThrow(report: LoadReport): LoadReport {
  if (report.outcome === 'REFUSED') {
    throw new Error(`The records were refused: ${JSON.stringify(report.faults, null, 2)}`);
  }
  return report;
}
