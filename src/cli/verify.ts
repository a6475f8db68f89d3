import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { Finding } from '../verify/finding.ts';
import { verifyGraph } from '../verify/verify-graph.ts';
import type { Io } from './io.ts';
import { connectGraph } from './open-graph.ts';
import { createProgress } from './progress.ts';
import { catchStopSignals, isStop } from './stop-signals.ts';
import { verifyLines } from './verify-text.ts';

const USAGE = `liqa verify [--json]

Checks the graph against the rules that it must keep, and says what it found: claims that are not what
was loaded, a view that is not what the claims give, missing sources, impossible dates, missing
constraints, loads that did not end. It reads everything, and writes nothing.

  --json                 print every finding as JSON

Exit codes: 0 nothing found, 1 something found, 2 wrong usage, 3 no database.`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * `liqa verify`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option; ServiceError where
 * the graph changed meanwhile.
 */
export async function verifyCommand(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  const findings = await verifyUntilStopped(io);
  if (findings === null) {
    io.err('Stopped.');
    return 1;
  }
  const lines = values.json ? [JSON.stringify(findings, null, 2)] : verifyLines(findings);
  for (const line of lines) {
    io.out(line);
  }
  return findings.length === 0 ? 0 : 1;
}

/** Null where somebody stopped it. Standard output is what was found and nothing else. */
async function verifyUntilStopped(io: Io): Promise<readonly Finding[] | null> {
  const signals = catchStopSignals();
  const progress = createProgress({ ...io, interactive: false, out: io.err });
  try {
    const { graph, release } = await connectGraph(readConfig(), progress, signals.stop);
    try {
      return await verifyGraph(graph, (step) => {
        signals.stop.throwIfAborted();
        progress.step(step);
      });
    } finally {
      await release();
    }
  } catch (error) {
    if (!isStop(error, signals.stop)) {
      throw error;
    }
    return null;
  } finally {
    progress.clear();
    signals.forget();
  }
}
