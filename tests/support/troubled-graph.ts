import { UnavailableError } from '../../src/errors.ts';
import type { Graph, GraphReader } from '../../src/graph/run.ts';
import type { Statement } from '../../src/graph/statement.ts';

/** Works for as long as it is let, and tells nothing. */
const endless: Statement<undefined, never> = {
  name: 'endless',
  text: 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN n',
  encode: () => ({}),
  decode: () => {
    throw new Error('It must give no row.');
  },
};

const running: Statement<undefined, string> = {
  name: 'running',
  text: 'SHOW TRANSACTIONS YIELD metaData RETURN metaData.statement AS name',
  encode: () => ({}),
  decode: ({ name }) => String(name),
};

/** The real graph, in which the statements of one name take for ever. */
export function slowGraph(graph: Graph, name: string): GraphReader {
  return {
    read: (statement, params, asker) =>
      statement.name === name
        ? graph.read(endless, undefined, asker)
        : graph.read(statement, params, asker),
  };
}

/** The real graph, which does not answer the statements of one name. */
export function failingGraph(graph: Graph, name: string): GraphReader {
  return {
    read: async (statement, params, asker) => {
      if (statement.name === name) {
        throw new UnavailableError(new Error('It fails for the test.'));
      }
      return graph.read(statement, params, asker);
    },
  };
}

/** Whether the statement that takes for ever is still worked on in the database. */
export async function isEndlessRunning(graph: Graph): Promise<boolean> {
  return (await graph.read(running, undefined)).includes(endless.name);
}
