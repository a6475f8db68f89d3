import type { LoadReport } from '../ingest/load-report.ts';
import type { Fault } from '../ingest/records.ts';
import type { Io } from './io.ts';
import { fileLines, findingLines, kindLines } from './load-tables.ts';

/** More lines of one kind than this hide the rest of the report; `--json` has more of them. */
const MOST_LINES = 50;

/** The report of a load as a person reads it: what would change, what is wrong, what was done. */
export function sayReport(report: LoadReport, io: Io): void {
  if (report.outcome === 'DRY_RUN') {
    sayLines(report.records.created, io.out, (record) => `would create  ${record}`);
    sayLines(report.records.changed, io.out, (record) => `would change  ${record}`);
    sayLines(report.records.retracted, io.out, (record) => `would retract ${record}`);
  }
  sayLines(
    report.conflicts,
    io.out,
    ({ kind, id, field, stated, otherDataset, otherwise }) =>
      `conflict      ${kind} ${id}: ${field} is ${stated}, but ${otherwise} in ${otherDataset}`,
  );
  sayLines(report.faults, io.err, faultText);
  sayLines(report.leftOut, io.err, refusedText, report.leftOutCount);
  io.out(summaryOf(report));
  for (const lines of [kindLines(report), fileLines(report), findingLines(report)]) {
    // A line between two tables keeps their columns apart.
    sayAll(lines.length === 0 ? [] : ['', ...lines], io.out);
  }
}

/** For machines and nights: nothing but what stopped the load. */
export function sayErrors({ faults }: LoadReport, { err }: Io): void {
  sayLines(
    faults.filter(({ level }) => level === 'error'),
    err,
    faultText,
  );
}

function sayAll(lines: readonly string[], say: (line: string) => void): void {
  for (const line of lines) {
    say(line);
  }
}

/**
 * At most so many lines as leave the rest of a report in sight.
 *
 * @param total how many there would be, had all been kept
 */
export function sayLines<One>(
  told: readonly One[],
  say: (line: string) => void,
  lineOf: (one: One) => string,
  total = told.length,
): void {
  const shown = told.slice(0, MOST_LINES);
  sayAll(shown.map(lineOf), say);
  if (total > shown.length) {
    const listed = total > told.length ? `the first ${told.length}` : 'all';
    say(`… and ${total - shown.length} more (--json lists ${listed})`);
  }
}

/** A fault with where it is. */
export function faultText({ level, file, line, field, code, message }: Fault): string {
  return `${file}:${line}: ${level} ${code}${field === '' ? '' : ` ${field}`}: ${message}`;
}

function refusedText({ file, line, message }: Fault): string {
  return `${file}:${line}: left out: ${message}`;
}

function summaryOf(report: LoadReport): string {
  const { dataset, read, created, changed, unchanged, retracted, refused, leftOutCount } = report;
  const what = `${read} records of ${dataset.id}`;
  const counts = `${created} created, ${changed} changed, ${unchanged} unchanged, ${retracted} retracted`;
  const rows = leftOutCount === 1 ? '1 row refused' : `${leftOutCount} rows refused`;
  const without = leftOutCount === 0 ? '' : `, ${rows}`;
  switch (report.outcome) {
    case 'DONE':
      return `Loaded ${what}: ${counts}${without}.`;
    case 'UNCHANGED':
      return `Read ${what}: 0 changes${without}, the graph is as it was.`;
    case 'DRY_RUN':
      return `Would load ${what}: ${counts}${without}. Nothing was written.`;
    case 'REFUSED':
      return `Refused ${what}: ${refused} faulty. Nothing was written.`;
  }
}
