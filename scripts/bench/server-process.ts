import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often it is looked whether a server has told its address. */
const LOOK_MS = 50;
/** The line that every server prints when it can be asked. */
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/\S*$/m;
/** What somebody has set for a Liqa of their own is not to be measured. */
const OF_OTHERS = /^(LIQA|NEO4J|OTEL)_/;
const MOST_TOLD = 4_000;

export interface ServerCommand {
  /** Of Node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The file that takes what it prints: who measures has no time to read it. */
  readonly log: string;
}

/** A server that is asked over HTTP, a process of its own. */
export interface RunningServer {
  readonly endpoint: string;
  readonly pid: number;
  readonly readySeconds: number;
  /** Stops it as Ctrl-C does, and waits for its end. */
  stop(): Promise<void>;
}

/** @throws Error with what it printed where it ends before it is ready. */
export async function startServer({ args, env, log }: ServerCommand): Promise<RunningServer> {
  const startedAt = performance.now();
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    env: { ...environmentWithout(OF_OTHERS), ...env },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve())).then(() => {
    hasEnded = true;
  });
  for (;;) {
    const text = readFileSync(log, 'utf8');
    const [endpoint] = ADDRESS.exec(text) ?? [];
    if (hasEnded) {
      throw new Error(`The server ended before it was ready:\n${text.slice(-MOST_TOLD)}`);
    }
    if (endpoint !== undefined) {
      return {
        endpoint,
        pid: child.pid ?? 0,
        readySeconds: (performance.now() - startedAt) / 1_000,
        stop: async () => {
          child.kill('SIGINT');
          await ended;
        },
      };
    }
    await sleep(LOOK_MS);
  }
}

function environmentWithout(names: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.test(name)));
}
