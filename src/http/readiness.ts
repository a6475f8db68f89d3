import { ping } from '../graph/cypher/ping.ts';
import type { GraphReader } from '../graph/run.ts';

/** How long the database may take to say that it is there, in milliseconds. */
const READY_MS = 900;

/** Whether the database answers within one second; a frozen one answers nothing, not even errors. */
export async function isReady(graph: GraphReader): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, READY_MS, false);
  });
  const answers = graph.read(ping, undefined).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answers, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
