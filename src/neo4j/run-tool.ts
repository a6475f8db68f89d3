import { spawn } from 'node:child_process';
import type { Environment } from './options.ts';

/** Of a long output only the end tells what went wrong. */
const MOST_OUTPUT = 100_000;

export interface ToolRun {
  /** Null where it could not be run or was ended by a signal. */
  readonly code: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
}

export interface ToolOptions {
  readonly env: Environment;
  readonly cwd?: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

/** Runs a program to its end; one that cannot be run is a result, not an exception. */
export function runTool(
  command: string,
  args: readonly string[],
  { env, cwd, signal, timeoutMs }: ToolOptions,
): Promise<ToolRun> {
  // Windows runs scripts such as mvn.cmd only through its shell, which needs its own quotes.
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  const quoted = (text: string) => (shell ? `"${text}"` : text);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(quoted(command), args.map(quoted), {
      env,
      shell,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(signal === undefined ? {} : { signal }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    const collect = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-MOST_OUTPUT);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
