import type { ServerResponse } from 'node:http';

/** How long a client may take to read an answer once it is whole, in milliseconds. */
const READ_MS = 60_000;

/** Cuts off a client that does not read its answer, which is kept in memory for it meanwhile. */
export function cutSlowReader(response: ServerResponse, withinMs = READ_MS): void {
  let timer: NodeJS.Timeout | undefined;
  response.once('prefinish', () => {
    timer = setTimeout(() => response.destroy(), withinMs).unref();
  });
  const read = () => clearTimeout(timer);
  response.once('finish', read).once('close', read);
}
