import { readdirSync, readlinkSync } from 'node:fs';
import { memoryOf } from '../bench/process-usage.ts';

/** What a process holds. */
export interface Held {
  readonly sockets: number;
  readonly residentMb: number;
}

/** @throws Error where the system keeps no `/proc`. */
export function heldBy(pid: number | undefined): Held {
  const memory = memoryOf(pid ?? 0);
  if (memory === null) {
    throw new Error(`What process ${pid} holds must be in /proc, but is not.`);
  }
  return { sockets: socketsOf(pid ?? 0), residentMb: memory.residentMb };
}

export function sayHeld({ sockets, residentMb }: Held): string {
  return `${sockets} sockets, ${residentMb.toFixed(0)} MB`;
}

function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => isSocket(`${folder}/${name}`)).length;
}

function isSocket(link: string): boolean {
  try {
    return readlinkSync(link).startsWith('socket:');
  } catch {
    // It was closed meanwhile.
    return false;
  }
}
