import { vi } from 'vitest';
import { runLiqa } from '../../src/cli/liqa.ts';
import { ownDatabase } from './own-database.ts';

/** What a command left behind; what it wrote is kept apart by stream. */
export interface LiqaRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The variables by which a command finds the database of the tests. */
export function databaseEnvironment(): Record<string, string> {
  const { uri, username, password } = ownDatabase();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/**
 * Runs a command in this process, on the database of the tests. It leaves the variables stubbed:
 * call `vi.unstubAllEnvs` after each test.
 *
 * @param onLine told each line of standard output as it is written
 */
export async function runLiqaHere(
  args: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<LiqaRun> {
  for (const [variable, value] of Object.entries(databaseEnvironment())) {
    vi.stubEnv(variable, value);
  }
  const out: string[] = [];
  const err: string[] = [];
  const code = await runLiqa(args, {
    out: (line) => {
      out.push(line);
      onLine(line);
    },
    err: (line) => void err.push(line),
    interactive: false,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
