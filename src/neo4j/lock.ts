import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning, type ProcessIdentity, processIdentity } from '../process-identity.ts';
import { StartError } from './start-error.ts';

const POLL_MS = 100;
/** How long others may hold the lock: a download over a slow line takes this long. */
const WAIT_MS = 15 * 60_000;
/** Between making a lock file and filling it, or taking one over, lie microseconds. */
const UNFINISHED_MS = 5_000;

export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once, where another process holds the lock. */
  readonly onWait: (holder: ProcessIdentity | null) => void;
}

/**
 * Runs `work` while no other process that asks for the same file does.
 *
 * The lock of a process that has ended is taken over.
 *
 * @throws StartError where another process holds it for too long.
 */
export async function withLock<Result>(
  file: string,
  { signal, onWait }: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + WAIT_MS;
  let told = false;
  while (!tryLock(file)) {
    if (isAbandoned(file)) {
      takeOver(file);
      continue;
    }
    if (!told) {
      onWait(readHolder(file));
      told = true;
    }
    if (Date.now() > deadline) {
      throw heldTooLong(file);
    }
    await sleep(POLL_MS, undefined, signal === undefined ? {} : { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  const holder = readHolder(file);
  return holder === null ? isOld(file) : !isRunning(holder);
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isOld(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > UNFINISHED_MS;
  } catch {
    return false;
  }
}

/** Guarded by a second file, lest one process removes the lock that another has just taken. */
function takeOver(file: string): void {
  const guard = `${file}.takeover`;
  if (!tryLock(guard)) {
    if (isOld(guard)) {
      rmSync(guard, { force: true });
    }
    return;
  }
  try {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(guard, { force: true });
  }
}

function heldTooLong(file: string): StartError {
  const holder = readHolder(file);
  const who = holder === null ? 'Another process' : `Process ${holder.pid}`;
  const minutes = WAIT_MS / 60_000;
  return new StartError(
    1,
    `${who} has been starting or stopping Neo4j for ${minutes} minutes.\n` +
      `End it, or set LIQA_HOME to another folder. Its lock: ${file}`,
  );
}
