import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { cpuMsOf, memoryOf } from './process-usage.ts';

/** How often a command's memory is looked at while it runs. */
const LOOK_MS = 200;
/** A load into a large graph needs more than Node takes by itself on small machines. */
const LOAD_HEAP = '--max-old-space-size=8000';
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/graphql$/m;

/** How a command ended. */
export interface Ran {
  readonly code: number | null;
  readonly seconds: number;
  /** Resident memory at its highest, in MB; 0 where the system does not tell. */
  readonly mostMb: number;
  /** CPU time, nearly all of it; NaN where the system does not tell. */
  readonly cpuMs: number;
  readonly output: string;
}

/**
 * Runs the built command to its end, on the managed Neo4j of this home.
 *
 * @param options of Node; left out: a heap for whatever graph there is
 */
export async function runLiqa(
  args: readonly string[],
  home: string,
  options: readonly string[] = [LOAD_HEAP],
): Promise<Ran> {
  const startedAt = performance.now();
  const { child, output, ended } = spawnLiqa(options, args, home);
  let [mostMb, cpuMs] = [0, Number.NaN];
  const timer = setInterval(() => {
    mostMb = Math.max(mostMb, memoryOf(child.pid ?? 0)?.mostMb ?? 0);
    // Of a process that has just ended nothing is told: then the last time stands.
    const now = cpuMsOf(child.pid ?? 0);
    cpuMs = Number.isNaN(now) ? cpuMs : now;
  }, LOOK_MS);
  const code = await ended;
  clearInterval(timer);
  return {
    code,
    seconds: (performance.now() - startedAt) / 1_000,
    mostMb,
    cpuMs,
    output: output(),
  };
}

/** The service as a user runs it. */
export interface RunningService {
  readonly endpoint: string;
  readonly pid: number;
  readonly readySeconds: number;
  /** What it printed and logged so far. */
  output(): string;
  /** Stops it as Ctrl-C does, and waits for its end. */
  stop(): Promise<void>;
}

/** @throws Error with what it printed where it ends before it is ready. */
export async function startLiqa(home: string): Promise<RunningService> {
  const startedAt = performance.now();
  const { child, output, ended } = spawnLiqa([], ['start'], home);
  const endpoint = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const address = ADDRESS.exec(output())?.[0];
      if (address !== undefined) {
        resolve(address);
      }
    };
    child.stdout?.on('data', look);
    void ended.then(() => reject(new Error(`The service ended before it was ready:\n${output()}`)));
  });
  return {
    endpoint,
    pid: child.pid ?? 0,
    readySeconds: (performance.now() - startedAt) / 1_000,
    output,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

function spawnLiqa(options: readonly string[], args: readonly string[], home: string) {
  const child: ChildProcess = spawn(
    process.execPath,
    [...options, join(PACKAGE_ROOT, 'dist/main.js'), ...args],
    { env: { ...process.env, LIQA_HOME: home, HOST: '', PORT: '0', NEO4J_URI: '' } },
  );
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, ended };
}
