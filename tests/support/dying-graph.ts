import type { Graph, GraphTransaction } from '../../src/graph/run.ts';

class KilledError extends Error {}

/** What changes no fact: the lock, notes on the way, and questions. */
const NO_FACT =
  /^(takeLock|beat|dropLock|noteProgress|raiseVersion|(count|keysOf|revisionsOf)[A-Z][A-Za-z]*)$/;

/**
 * The graph as a loader that is killed uses it. The lock is given back all the same, since the
 * process of the test lives on.
 *
 * @param most after so many transactions that wrote facts nothing more is done
 */
export function dyingGraph(graph: Graph, most: number): Graph {
  let written = 0;
  return {
    ...graph,
    write: async (work) => {
      let counts = false;
      const result = await graph.write((transaction) =>
        work(
          watching(transaction, (name) => {
            counts ||= !NO_FACT.test(name) || name === 'countClaims';
            if (written >= most && name !== 'dropLock') {
              throw new KilledError(`killed after ${most} transactions`);
            }
          }),
        ),
      );
      written += counts ? 1 : 0;
      return result;
    },
  };
}

function watching(
  transaction: GraphTransaction,
  onStatement: (name: string) => void,
): GraphTransaction {
  return {
    run: (statement, params) => {
      onStatement(statement.name);
      return transaction.run(statement, params);
    },
  };
}
