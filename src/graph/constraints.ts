import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../errors.ts';
import type { GraphReader, GraphWriter } from './run.ts';
import { SCHEMA_PARTS, type SchemaPart } from './schema-parts.ts';
import type { Statement } from './statement.ts';

/** Raised by one whenever what older releases would read or write changes its meaning. */
const SCHEMA_VERSION = 1;
const POLL_MS = 100;
/** Two services that start at once may stumble over each other's locks. */
const MOST_TRIES = 3;

/** The database was written by a later release, whose rules this one does not know. */
class NewerSchemaError extends ServiceError {
  constructor(found: string) {
    super(
      'UNAVAILABLE',
      `The graph must have schema ${SCHEMA_VERSION} or older, but got: ${found}. ` +
        'A newer Liqa has written it: use that one, or another database.',
    );
  }
}

const schemaVersion: Statement<undefined, string | null> = {
  name: 'schemaVersion',
  text: "MATCH (graph:Graph {id: 'liqa'}) RETURN graph.schema AS schema",
  encode: () => ({}),
  decode: ({ schema }) => (schema == null ? null : String(schema)),
};

const writeSchemaVersion: Statement<undefined, undefined> = {
  name: 'writeSchemaVersion',
  text: "MERGE (graph:Graph {id: 'liqa'}) SET graph.schema = $schema",
  encode: () => ({ schema: String(SCHEMA_VERSION) }),
  decode: () => undefined,
};

interface IndexState {
  readonly name: string;
  readonly state: string;
}

const indexStates: Statement<undefined, IndexState> = {
  name: 'indexStates',
  text: 'SHOW INDEXES YIELD name, state',
  encode: () => ({}),
  decode: ({ name, state }) => ({ name: String(name), state: String(state) }),
};

/**
 * Brings a database to the constraints and indexes that the statements count on, and waits until
 * they serve. Safe to apply again, and by several services at once.
 *
 * @throws NewerSchemaError where a later release has written the graph.
 */
export async function applyConstraints(graph: GraphWriter & GraphReader): Promise<void> {
  const [found = null] = await graph.read(schemaVersion, undefined);
  // Written so that a version that is no number is refused too.
  if (found !== null && !(Number(found) <= SCHEMA_VERSION)) {
    throw new NewerSchemaError(found);
  }
  const present = new Set((await graph.read(indexStates, undefined)).map(({ name }) => name));
  for (const part of SCHEMA_PARTS.filter(({ name }) => !present.has(name))) {
    await tryAgain(() => graph.define(definitionOf(part)));
  }
  await awaitIndexes(graph);
  if (found !== String(SCHEMA_VERSION)) {
    await tryAgain(() =>
      graph.write((transaction) => transaction.run(writeSchemaVersion, undefined)),
    );
  }
}

/** A uniqueness constraint brings an index of its own name. */
function definitionOf({
  name,
  label,
  property,
  kind,
}: SchemaPart): Statement<undefined, undefined> {
  const of = `IF NOT EXISTS FOR (n:${label})`;
  const text = {
    UNIQUE: `CREATE CONSTRAINT ${name} ${of} REQUIRE n.\`${property}\` IS UNIQUE`,
    RANGE: `CREATE RANGE INDEX ${name} ${of} ON (n.\`${property}\`)`,
    // Words are folded before they are stored, so the index takes them as they are.
    FULLTEXT: `CREATE FULLTEXT INDEX ${name} ${of} ON EACH [n.\`${property}\`]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
  }[kind];
  return { name, text, encode: () => ({}), decode: () => undefined };
}

async function awaitIndexes(graph: GraphReader): Promise<void> {
  const ours = new Set(SCHEMA_PARTS.map(({ name }) => name));
  for (;;) {
    const states = await graph.read(indexStates, undefined);
    const waiting = states.filter(({ name, state }) => ours.has(name) && state !== 'ONLINE');
    const failed = waiting.filter(({ state }) => state === 'FAILED').map(({ name }) => name);
    if (failed.length > 0) {
      throw new Error(`Neo4j could not build ${failed.join(', ')}: its debug.log says why.`);
    }
    if (waiting.length === 0) {
      return;
    }
    await sleep(POLL_MS);
  }
}

/** Only for what may be repeated: everything here may. */
async function tryAgain(work: () => Promise<unknown>): Promise<void> {
  for (let left = MOST_TRIES; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (left <= 1) {
        throw error;
      }
      await sleep(POLL_MS);
    }
  }
}
