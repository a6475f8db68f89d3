import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process, told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in whatever form the system tells it; null where it tells nothing. */
  readonly startedAt: string | null;
}

export const processIdentity = z.object({
  pid: z.int().positive(),
  startedAt: z.string().nullable(),
});

const HAS_PROC = existsSync('/proc/self/stat');
/** Field 22 of /proc/PID/stat, counted from the state, which follows the command's name. */
const START_FIELD = 19;

/** What the process is now; null where none with this number runs. */
export function identify(pid: number): ProcessIdentity | null {
  if (HAS_PROC) {
    return identifyByProc(pid);
  }
  if (!acceptsSignals(pid)) {
    return null;
  }
  return { pid, startedAt: process.platform === 'win32' ? null : askPs(pid, 'lstart=') };
}

export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  const now = identify(pid);
  return now !== null && (startedAt === null || now.startedAt === startedAt);
}

/** The command with its arguments; null where the system does not tell it. */
export function commandOf(pid: number): string | null {
  if (HAS_PROC) {
    const text = readIfThere(`/proc/${pid}/cmdline`);
    return text === null ? null : text.replaceAll('\0', ' ');
  }
  return process.platform === 'win32' ? null : askPs(pid, 'command=');
}

function identifyByProc(pid: number): ProcessIdentity | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name stands in brackets and may hold spaces and brackets itself.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state] = fields;
  // A zombie has ended: it only waits for its parent to notice, which in a container may be never.
  if (state === undefined || state === 'Z' || state === 'X') {
    return null;
  }
  // Ticks count from the machine's start, so they need its name to mean the same later.
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return { pid, startedAt: `${boot} ${fields[START_FIELD] ?? ''}` };
}

function acceptsSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function askPs(pid: number, column: string): string | null {
  const { status, stdout } = spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
  return status === 0 ? stdout.trim() : null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
