import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../src/neo4j/lock.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

/** Compiles what changed, so that no test runs yesterday's program; one file of tests at a time. */
export async function buildLiqa(): Promise<void> {
  const compiler = join(PACKAGE_ROOT, 'node_modules/.bin/tsc');
  await withLock(join(PACKAGE_ROOT, '.liqa/dist.lock'), { onWait: () => undefined }, async () => {
    await promisify(execFile)(compiler, ['-b', 'src'], { cwd: PACKAGE_ROOT });
  });
}

/** A `liqa` command that runs as users run it: a process of its own. */
export interface LiqaProcess {
  readonly child: ChildProcess;
  /** What it wrote so far, to standard output and standard error. */
  output(): string;
  /** Resolves when the output matches; rejects when the process ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the compiled command with these variables and nothing of ours but `PATH` and `HOME`. */
export function runLiqaProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): LiqaProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'dist/main.js'), ...args], {
    env: { PATH, HOME, ...env },
  });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) {
      listener();
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match !== null) {
            listeners.delete(look);
            resolve(match);
          }
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)));
      }),
  };
}
