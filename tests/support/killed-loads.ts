import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import type { Random } from './random.ts';

const LOADER = join(PACKAGE_ROOT, 'tests/support/load-in-steps.ts');

export interface Loader {
  /** The variables by which it finds its database. */
  readonly env: Readonly<Record<string, string>>;
  /** Rows a step. */
  readonly mostRows: number;
}

/** How a run of the loader ended. */
export interface LoaderRun {
  /** DONE, UNDONE, UNCHANGED, REFUSED or FAILED; null where it was killed. */
  readonly outcome: string | null;
  readonly load: string | null;
  readonly output: string;
  /** From its first write to its end, in milliseconds. */
  readonly writingMs: number;
}

interface Started {
  readonly child: ChildProcess;
  /** Resolves at its first write, or at its end. */
  readonly writing: Promise<unknown>;
  readonly ended: Promise<LoaderRun>;
}

/** @param args `load FILE` or `undo ID` */
export function runLoader(loader: Loader, args: readonly string[]): Promise<LoaderRun> {
  return startLoader(loader, args).ended;
}

/** Kills the loader, or what `kill` kills, at a random moment of its writing. */
export async function runKilled(
  loader: Loader,
  args: readonly string[],
  { random, usualMs, kill }: KillOptions,
): Promise<LoaderRun> {
  const { child, writing, ended } = startLoader(loader, args);
  await writing;
  await sleep(random.below(Math.ceil(usualMs)));
  await (kill ?? (() => child.kill('SIGKILL')))();
  return ended;
}

export interface KillOptions {
  readonly random: Random;
  /** How long an undisturbed run writes. */
  readonly usualMs: number;
  /** Left out: the loader itself is killed. */
  readonly kill?: () => Promise<void>;
}

function startLoader({ env, mostRows }: Loader, args: readonly string[]): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', LOADER, ...args, String(mostRows)], {
    env: { PATH, HOME, ...env },
  });
  let output = '';
  let since = performance.now();
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const isFirst = output === '';
      output += chunk.toString();
      if (isFirst) {
        since = performance.now();
        resolve();
      }
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = once(child, 'close').then((): LoaderRun => {
    const [, outcome = null, load = ''] = /^([A-Z]+) (\S*)/m.exec(output) ?? [];
    return {
      outcome,
      load: load === '' ? null : load,
      output,
      writingMs: performance.now() - since,
    };
  });
  return { child, writing: Promise.race([begun, ended]), ended };
}
