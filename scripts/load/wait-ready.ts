import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 50;

/** How long it takes until the service says that it is ready, in milliseconds; at most `mostMs`. */
export async function msUntilReady(url: string, mostMs: number): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    const status = await statusOf(`${url}/readyz`);
    const ms = performance.now() - startedAt;
    if (status === 200 || ms > mostMs) {
      return ms;
    }
    await sleep(LOOK_MS);
  }
}

/** The status of an answer, which is read away; 0 where there is none. */
export async function statusOf(url: string): Promise<number> {
  try {
    const response = await fetch(url);
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}
