import type { LoadReport } from '../ingest/load-report.ts';
import type { Fault } from '../ingest/records.ts';
import type { Io } from './io.ts';

/** More lines of one kind than this hide the rest of the report; `--json` has all of them. */
const MOST_LINES = 50;

/** The report of a load as a person reads it: what would change, what is wrong, what was done. */
export function sayReport(report: LoadReport, io: Io): void {
  if (report.outcome === 'DRY_RUN') {
    sayLines(
      report.records.created.map((record) => `would create  ${record}`),
      io.out,
    );
    sayLines(
      report.records.changed.map((record) => `would change  ${record}`),
      io.out,
    );
    sayLines(
      report.records.retracted.map((record) => `would retract ${record}`),
      io.out,
    );
  }
  sayLines(
    report.conflicts.map(
      ({ kind, id, field, stated, otherDataset, otherwise }) =>
        `conflict      ${kind} ${id}: ${field} is ${stated}, but ${otherwise} in ${otherDataset}`,
    ),
    io.out,
  );
  sayLines(report.faults.map(faultText), io.err);
  io.out(summaryOf(report));
}

function sayLines(lines: readonly string[], say: (line: string) => void): void {
  for (const line of lines.slice(0, MOST_LINES)) {
    say(line);
  }
  if (lines.length > MOST_LINES) {
    say(`… and ${lines.length - MOST_LINES} more (--json lists all)`);
  }
}

function faultText({ level, file, line, field, code, message }: Fault): string {
  return `${file}:${line}: ${level} ${code}${field === '' ? '' : ` ${field}`}: ${message}`;
}

function summaryOf(report: LoadReport): string {
  const { dataset, read, created, changed, unchanged, retracted, refused } = report;
  const what = `${read} records of ${dataset.id}`;
  const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${retracted} retracted`;
  switch (report.outcome) {
    case 'DONE':
      return `Loaded ${what}: ${counts}.`;
    case 'UNCHANGED':
      return `Read ${what}: 0 changes, the graph is as it was.`;
    case 'DRY_RUN':
      return `Would load ${what}: ${counts}. Nothing was written.`;
    case 'REFUSED':
      return `Refused ${what}: ${refused} faulty. Nothing was written.`;
  }
}
