import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { HeldLock, LockHolder } from '../../graph/cypher/load-lock.ts';
import { identify, isRunning } from '../../process-identity.ts';

/** This process, as holder of a lock that it is about to take. */
export function ourselves(what: string): LockHolder {
  const { pid, startedAt } = identify(process.pid) ?? { pid: process.pid, startedAt: null };
  return {
    holder: randomUUID(),
    what,
    host: hostname(),
    machine: machine(),
    pid,
    process: startedAt,
  };
}

/** Whether the holder is a process of this machine that runs no more. */
export function hasDied({ machine: its, pid, process: startedAt }: HeldLock): boolean {
  return its === machine() && !isRunning({ pid, startedAt });
}

/** Two containers may bear one name, but the processes of each are numbered for themselves. */
function machine(): string {
  return `${hostname()} ${processNamespace()}`;
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
