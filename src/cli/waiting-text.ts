import type { HeldLock } from '../graph/cypher/load-lock.ts';

/** For whom a loader waits: one writes at a time. */
export function waitingText({ what, pid, host, since }: HeldLock): string {
  return `Waiting for ${what} (process ${pid} on ${host}, since ${since})`;
}
