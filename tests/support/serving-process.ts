import { type LiqaProcess, runLiqaProcess } from './liqa-process.ts';

export interface ServingProcess {
  readonly port: number;
  readonly pid: number;
  /** What it wrote so far. */
  readonly output: LiqaProcess['output'];
  /** Ends it as Ctrl-C does. */
  stop(): Promise<number | null>;
}

/** Without the playground: its page weighs 9 MB, and tells what the program does where a browser asks for it. */
export const SERVICE_OF_REQUESTS = {
  LIQA_PLAYGROUND: 'false',
  LIQA_INTROSPECTION: 'true',
  LIQA_LOG_LEVEL: 'error',
} as const;

/** Starts the service as users start it, and waits until it listens. */
export async function startServing(env: Readonly<Record<string, string>>): Promise<ServingProcess> {
  const liqa = runLiqaProcess(['start'], { PORT: '0', ...env });
  const [, port] = await liqa.says(/http:\/\/127\.0\.0\.1:(\d+)\/graphql/);
  return {
    port: Number(port),
    pid: liqa.child.pid ?? 0,
    output: liqa.output,
    stop: () => {
      liqa.child.kill('SIGTERM');
      return liqa.ended;
    },
  };
}
