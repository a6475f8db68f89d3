import type { ManagedNeo4jOptions } from '../neo4j/options.ts';
import { reviveManagedNeo4j } from '../neo4j/revive.ts';

/** How often it looks whether the managed Neo4j runs, in milliseconds. */
const LOOK_MS = 2_000;

export interface Reviving {
  /** Looks no more, and waits for a start that is under way. */
  stop(): Promise<void>;
}

/** Starts the managed Neo4j again where its process has ended, for as long as the service runs. */
export function keepNeo4jRunning(
  options: ManagedNeo4jOptions,
  onFailure: (error: unknown) => void,
): Reviving {
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) {
      return;
    }
    isLooking = true;
    looking = reviveManagedNeo4j(options)
      .catch(onFailure)
      .finally(() => {
        isLooking = false;
      });
  }, LOOK_MS).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return looking;
    },
  };
}
