import { TimeoutError } from '../errors.ts';
import type { GraphReader } from '../graph/run.ts';

/**
 * Asks one statement after another. A database that has only just been started plans each of them for
 * the first time; side by side on few cores they would run into the time that one may take. One that
 * does all the same is asked once more, since by then it is planned.
 */
export function oneAtATime(graph: GraphReader): GraphReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (statement, params) => {
      const read = () => graph.read(statement, params);
      const next = last.then(read).catch((error: unknown) => {
        if (error instanceof TimeoutError) {
          return read();
        }
        throw error;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
