import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, LoadOrder } from './load-order.ts';

/** A process that asks, started once: one order after the other. */
export interface LoadGenerator {
  run(order: LoadOrder): Promise<Load>;
  stop(): void;
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL('load-generator.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The load generator must stay, but ended with ${code}.`);
  });
  ended.catch(() => undefined);
  return {
    run: async (order) => {
      const answered = once(child, 'message');
      child.send(order);
      // Written by `load-generator.ts`, which is one of us.
      const [load] = (await Promise.race([answered, ended])) as [Load];
      return load;
    },
    stop: () => child.disconnect(),
  };
}
