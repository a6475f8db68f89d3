import { ClientGoneError, UnavailableError } from '../errors.ts';
import { ping } from './cypher/ping.ts';
import type { GraphReader } from './run.ts';

/** So many reads on end that the database did not answer mean that it answers none… */
const MOST_ON_END = 5;
/** …where it has answered none for so long either, in milliseconds: one request may ask a lot at once. */
const SILENT_MS = 2_000;

/**
 * Spares a database that does not answer: as long as it does not, one read at a time tries whether it
 * does again, and all others fail at once. So nobody waits in vain, and nothing piles up behind a frozen
 * server. It is tried by the cheapest question: one that has just come back takes seconds to plan others.
 */
export function breaker<Reader extends GraphReader>(graph: Reader): Reader {
  let onEnd = 0;
  let answeredAt = performance.now();
  let last: unknown = null;
  let trying = false;
  const answered = () => {
    onEnd = 0;
    answeredAt = performance.now();
  };
  const answers = () => onEnd < MOST_ON_END || performance.now() - answeredAt < SILENT_MS;
  const counted: GraphReader['read'] = async (statement, params, asker) => {
    try {
      const rows = await graph.read(statement, params, asker);
      answered();
      return rows;
    } catch (error) {
      // Whatever else it says, it answers; a client that left says nothing of it.
      if (error instanceof UnavailableError) {
        onEnd += 1;
        last = error;
      } else if (!(error instanceof ClientGoneError)) {
        answered();
      }
      throw error;
    }
  };
  const read: GraphReader['read'] = async (statement, params, asker) => {
    if (answers()) {
      return counted(statement, params, asker);
    }
    if (trying) {
      throw new UnavailableError(last);
    }
    trying = true;
    try {
      await counted(ping, undefined, asker);
    } finally {
      trying = false;
    }
    return counted(statement, params, asker);
  };
  return { ...graph, read };
}
