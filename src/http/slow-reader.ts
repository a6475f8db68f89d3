import type { ServerResponse } from 'node:http';

/**
 * Cuts off a client that does not read its answer, which is kept in memory for it meanwhile.
 *
 * @param withinMs how long it may take once the answer is whole, in milliseconds
 */
export function cutSlowReader(response: ServerResponse, withinMs: number): void {
  let timer: NodeJS.Timeout | undefined;
  response.once('prefinish', () => {
    timer = setTimeout(() => response.destroy(), withinMs).unref();
  });
  const read = () => clearTimeout(timer);
  response.once('finish', read).once('close', read);
}
