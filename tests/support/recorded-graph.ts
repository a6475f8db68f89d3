import {
  createGraph,
  type Graph,
  type GraphReader,
  type GraphStreamer,
} from '../../src/graph/run.ts';
import { createSessions } from '../../src/graph/sessions.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { createLog } from '../../src/log.ts';
import { createProjectionKeeper } from '../../src/projection/keeper.ts';
import { createService } from '../../src/server.ts';
import { ownDatabase } from './own-database.ts';

type Reader = GraphReader & GraphStreamer;

/** A reader that writes down the text of every statement, and what it is given. */
export interface RecordedGraph {
  readonly reader: Reader;
  readonly texts: Set<string>;
  /** As JSON. */
  readonly params: string[];
}

export function recorded(graph: Reader): RecordedGraph {
  const texts = new Set<string>();
  const params: string[] = [];
  const record = <Params>({ text, encode }: Statement<Params, unknown>, given: Params) => {
    texts.add(text);
    params.push(JSON.stringify(encode(given)));
  };
  return {
    texts,
    params,
    reader: {
      read: (statement, given, signal) => {
        record(statement, given);
        return graph.read(statement, given, signal);
      },
      each: (statement, given, onRow) => {
        record(statement, given);
        return graph.each(statement, given, onRow);
      },
    },
  };
}

/** Runs `use` on a graph that writes down how each of its sessions may reach the database. */
export async function withRecordedSessions(
  use: (graph: Graph, modes: readonly string[]) => Promise<void>,
): Promise<void> {
  const sessions = createSessions(ownDatabase());
  const modes: string[] = [];
  const graph = createGraph({
    ...sessions,
    open: (mode) => {
      modes.push(mode);
      return sessions.open(mode);
    },
  });
  await use(graph, modes).finally(sessions.close);
}

/** A service on a graph that has been read, over the projection or in Cypher. */
export async function serviceOn(graph: Reader, form: 'projection' | 'cypher') {
  const mostSeats = form === 'projection' ? 1_000_000 : -1;
  const projection = createProjectionKeeper(graph, { mostSeats });
  await projection.refresh();
  const { fetch } = createService(graph, {
    log: createLog('silent'),
    playground: false,
    projection,
    requestMs: 60_000,
  });
  return {
    get: async (path: string) => (await fetch(`http://test${path}`)).text(),
    ask: async (query: string, variables: object): Promise<unknown> => {
      const response = await fetch('http://test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
  };
}
