import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from '../process-identity.ts';
import { StartError } from './start-error.ts';

const POLL_MS = 50;
/** An orderly end takes half a second; a checkpoint on a slow disk makes it longer. */
const ORDERLY_MS = 30_000;
const FORCED_MS = 10_000;

/**
 * Ends the server and waits until it is gone: in order where it lets us, else by force.
 *
 * @throws StartError where it cannot be ended.
 */
export async function stopServer(server: ProcessIdentity): Promise<void> {
  if (!(await ends(server, 'SIGTERM', ORDERLY_MS))) {
    await killServer(server);
  }
}

/**
 * Ends the server at once. Its next start recovers what it had written.
 *
 * @throws StartError where it cannot be ended.
 */
export async function killServer(server: ProcessIdentity): Promise<void> {
  if (!(await ends(server, 'SIGKILL', FORCED_MS))) {
    throw new StartError(1, `Neo4j (process ${server.pid}) does not end, not even by force.`);
  }
}

async function ends(
  server: ProcessIdentity,
  signal: NodeJS.Signals,
  withinMs: number,
): Promise<boolean> {
  send(server, signal);
  const deadline = Date.now() + withinMs;
  while (isRunning(server)) {
    if (Date.now() > deadline) {
      return false;
    }
    await sleep(POLL_MS);
  }
  return true;
}

function send({ pid }: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPERM') {
      throw new StartError(
        1,
        `Neo4j (process ${pid}) belongs to another user and cannot be stopped.`,
        { cause: error },
      );
    }
    if (code !== 'ESRCH') {
      throw error;
    }
  }
}
