import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../ingest/formats/formats.ts';
import type { Io } from './io.ts';
import { eachByItself, faultOfEach } from './load-each.ts';
import { type LoadChoices, loadFiles } from './load-files.ts';
import {
  LOAD_OPTIONS,
  LOAD_USAGE,
  type LoadValues,
  unknownFormat,
  wrongMapping,
} from './load-options.ts';
import { undoCommand } from './undo.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * `liqa load`: beside a running service or without one. Gives the exit code.
 *
 * @throws StartError without a database; what `parseArgs` throws on a wrong option.
 */
export async function loadCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    options: LOAD_OPTIONS,
    allowPositionals: true,
  });
  if (values.help) {
    io.out(LOAD_USAGE);
    return 0;
  }
  const format = FORMATS.get(values.from);
  if (format === undefined) {
    return sayUsage(unknownFormat(values.from), io);
  }
  const misused = misuseOf(values, format, paths);
  if (misused !== null) {
    return sayUsage(misused, io);
  }
  const { undo } = values;
  if (undo !== undefined) {
    return untilStopped(io, values, (watch) => undoCommand({ load: undo, ...values }, io, watch));
  }
  const choices = choicesOf(values, format, paths);
  const loads = values.each ? await eachByItself(choices) : [choices];
  return loadFiles(loads, values, io);
}

function misuseOf(values: LoadValues, format: Format, paths: readonly string[]): string | null {
  if (values.undo !== undefined) {
    return paths.length === 0
      ? null
      : `--undo must come without paths, but got: ${paths.join(', ')}.`;
  }
  if (paths.length === 0) {
    return 'A load must name at least one path.';
  }
  return (values.each ? faultOfEach(values) : null) ?? wrongMapping(format, values.mapping);
}

function choicesOf(values: LoadValues, format: Format, paths: readonly string[]): LoadChoices {
  const { add, dataset, mapping } = values;
  return {
    format,
    paths,
    add,
    allowRetractions: values['allow-retractions'],
    dryRun: values['dry-run'],
    skipUnreadable: values['skip-unreadable'],
    ...(mapping === undefined ? {} : { mapping }),
    ...(dataset === undefined ? {} : { dataset }),
  };
}

function sayUsage(fault: string, { err }: Io): number {
  err(`${fault}\n\n${LOAD_USAGE}`);
  return 2;
}
