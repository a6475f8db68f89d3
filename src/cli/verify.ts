import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { verifyGraph } from '../verify/verify-graph.ts';
import type { Io } from './io.ts';
import { connectGraph } from './open-graph.ts';
import { untilStopped, type Watch } from './until-stopped.ts';
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
  // Standard output is what was found and nothing else.
  const saying = { json: true, quiet: false };
  return untilStopped(
    io,
    saying,
    (watch) => verify(values.json, io, watch),
    () => 'Stopped.',
  );
}

async function verify(asJson: boolean, io: Io, { progress, stop }: Watch): Promise<number> {
  const { graph, release } = await connectGraph(readConfig(), progress, stop);
  try {
    const findings = await verifyGraph(graph, (step) => {
      stop.throwIfAborted();
      progress.step(step);
    });
    progress.clear();
    for (const line of asJson ? [JSON.stringify(findings, null, 2)] : verifyLines(findings)) {
      io.out(line);
    }
    return findings.length === 0 ? 0 : 1;
  } finally {
    await release();
  }
}
