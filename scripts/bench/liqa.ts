import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { cpuMsOf, memoryOf } from './process-usage.ts';
import { type RunningServer, startServer } from './server-process.ts';

/** How often a command's memory is looked at while it runs. */
const LOOK_MS = 200;
/** A load into a large graph needs more than Node takes by itself on small machines. */
const LOAD_HEAP = '--max-old-space-size=8000';
const LIQA = join(PACKAGE_ROOT, 'dist/main.js');

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

/**
 * The service as a user runs it, in production, every setting but the port at its default.
 *
 * @param env where its Neo4j is; left out: the managed one of this home
 * @throws Error with what it printed where it ends before it is ready.
 */
export function startLiqa(
  home: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  return startServer({
    args: [LIQA, 'start'],
    env: { NODE_ENV: 'production', HOST: '', PORT: '0', LIQA_HOME: home, ...env },
    log: join(home, 'liqa.log'),
  });
}

function spawnLiqa(options: readonly string[], args: readonly string[], home: string) {
  const child: ChildProcess = spawn(process.execPath, [...options, LIQA, ...args], {
    env: { ...process.env, LIQA_HOME: home, NEO4J_URI: '' },
  });
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, ended };
}
