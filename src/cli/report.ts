import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { TooLargeError } from '../errors.ts';
import { createLoaders } from '../loaders/loaders.ts';
import { createReportLoaders } from '../loaders/report.ts';
import { parseLanguage } from '../model/language.ts';
import { type PersonReport, personReport } from '../report/person-report.ts';
import type { Io } from './io.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openGraph } from './open-graph.ts';
import { reportLines } from './report-text.ts';
import { untilStopped, type Watch } from './until-stopped.ts';

const USAGE = `liqa report PERSON [--language TAG] [--json]

Says what is known of a person, from which sources, and in which years nothing is. PERSON is a record
id, a global ID, or an exact name in any language.

  --language TAG         of names and titles: en (default), ar, …
  --json                 print the report as JSON, without any list cut short

Exit codes: 0 done, 1 nobody or several people are known by it, 2 wrong usage, 3 no database.`;

const OPTIONS = {
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * `liqa report`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option; ServiceError for
 * what the person's reference leads to.
 */
export async function reportCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(USAGE);
    return 0;
  }
  const [ref, ...others] = positionals;
  const language = parseLanguage(values.language);
  if (ref === undefined || others.length > 0) {
    return sayUsage('A report must name one person; a name of several words stands in quotes.', io);
  }
  if (language === null) {
    return sayUsage(`--language must be a tag of RFC 5646, but got: ${values.language}.`, io);
  }
  // Standard output is the report and nothing else.
  const saying = { json: true, quiet: false };
  const work = async (watch: Watch) => {
    const report = await readReport(ref, language, watch);
    watch.progress.clear();
    for (const line of values.json ? [JSON.stringify(report, null, 2)] : reportLines(report)) {
      io.out(line);
    }
    return 0;
  };
  return untilStopped(io, saying, work, () => 'Stopped.');
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${USAGE}`);
  return 2;
}

async function readReport(
  ref: string,
  language: string,
  { progress, stop }: Watch,
): Promise<PersonReport> {
  const { graph, release } = await openGraph(readConfig(), progress, stop);
  try {
    // One person's counterparts are counted faster in the database than the graph is read.
    const refusal = (what: string) => new TooLargeError(what, 0, 0);
    const reader = oneAtATime(graph);
    const loaders = createLoaders(reader, { projection: null, refusal, signal: stop });
    const report = createReportLoaders(reader);
    return await personReport(ref, language, { loaders, report });
  } finally {
    await release();
  }
}
