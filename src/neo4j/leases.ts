import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isRunning, type ProcessIdentity, processIdentity } from '../process-identity.ts';

/** Notes that this process uses the server, and gives the file that says so. */
export function addLease(folder: string): string {
  const file = join(folder, `${process.pid}-${randomUUID()}`);
  writeFileSync(file, JSON.stringify(identify(process.pid)), { mode: 0o600 });
  return file;
}

export function dropLease(file: string): void {
  rmSync(file, { force: true });
}

/** Who uses the server, each process once. */
export function usersOf(folder: string): readonly ProcessIdentity[] {
  const users = leaseFiles(folder)
    .map(readUser)
    .filter((user) => user !== null && isRunning(user));
  return [...new Map(users.map((user) => [user?.pid, user])).values()].filter(
    (user) => user !== null,
  );
}

/** Takes away the leases of processes that ended without giving them back. Needs the lock. */
export function dropDeadLeases(folder: string): void {
  for (const file of leaseFiles(folder)) {
    const user = readUser(file);
    if (user === null || !isRunning(user)) {
      dropLease(file);
    }
  }
}

function leaseFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function readUser(file: string): ProcessIdentity | null {
  try {
    return processIdentity.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
