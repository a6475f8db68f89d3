import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { commandOf, isRunning, processIdentity } from '../process-identity.ts';
import type { ManagedHome } from './managed-home.ts';

const runRecord = z.object({
  ...processIdentity.shape,
  port: z.int().positive(),
  /** Milliseconds since 1970. */
  launchedAt: z.number(),
});

/** The server of a home: there from its launch until it was stopped in order. */
export type RunRecord = Readonly<z.infer<typeof runRecord>>;

export function readRun({ run }: ManagedHome): RunRecord | null {
  try {
    return runRecord.parse(JSON.parse(readFileSync(run, 'utf8')));
  } catch {
    return null;
  }
}

export function writeRun({ run }: ManagedHome, record: RunRecord): void {
  writeFileSync(run, JSON.stringify(record));
}

export function forgetRun({ run }: ManagedHome): void {
  rmSync(run, { force: true });
}

/** After a start that failed: what the run before left behind is still to be recovered. */
export function restoreRun(home: ManagedHome, former: RunRecord | null): void {
  if (former === null) {
    forgetRun(home);
  } else {
    writeRun(home, former);
  }
}

/** Whether the process still runs and is this home's server, and not one that got its number. */
export function isServing({ folder }: ManagedHome, record: RunRecord): boolean {
  if (!isRunning(record)) {
    return false;
  }
  const command = commandOf(record.pid);
  return command === null || command.includes(`--home-dir=${folder}`);
}
