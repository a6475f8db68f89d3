import { FORMATS, type Format } from '../ingest/formats/formats.ts';
import type { Saying } from './until-stopped.ts';

const NAMES = [...FORMATS.keys()].join(', ');

export const LOAD_USAGE = `liqa load [--from FORMAT] [options] PATH…
liqa load --undo LOAD [--dry-run] [--json]

Loads records from files and folders (.yaml, .yml, .json, .ndjson, .jsonl), or a register or feed in a
format of its own, also packed with gzip (.gz): all of it, or nothing. They replace what their data set
stated before. A load of more than 100,000 rows is checked whole, then written step by step: it is
finished by loading the same again.

  --from FORMAT          what the paths hold: ${NAMES} (default: records)
  --mapping FILE         with --from csv: how rows become records (YAML or JSON; docs/feeds.md)
  --skip-unreadable      leave out rows of a register that cannot be read, and count them as refused
  --dataset ID           the data set (default: a file's header, else the first path's base name)
  --add                  retract nothing of what the data set stated before
  --allow-retractions    let the load take away more than a tenth of its data set
  --each                 load each file as a data set of its own, one after the other in the order of
                         names, as liqa export --records writes them; end at the first that is refused
  --dry-run              say what would be created, changed, retracted and refused; write nothing
  --undo LOAD            take a load back: what it stated goes, what it replaced or retracted returns
  --json                 print the report as JSON
  --quiet                print nothing but errors (and with --json the report)

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 no database.`;

export const LOAD_OPTIONS = {
  from: { type: 'string', default: 'records' },
  mapping: { type: 'string' },
  'skip-unreadable': { type: 'boolean', default: false },
  dataset: { type: 'string' },
  add: { type: 'boolean', default: false },
  'allow-retractions': { type: 'boolean', default: false },
  each: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  undo: { type: 'string' },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `parseArgs` makes of them. */
export interface LoadValues extends Saying {
  readonly from: string;
  readonly mapping?: string | undefined;
  readonly 'skip-unreadable': boolean;
  readonly dataset?: string | undefined;
  readonly add: boolean;
  readonly 'allow-retractions': boolean;
  readonly each: boolean;
  readonly 'dry-run': boolean;
  readonly undo?: string | undefined;
}

/** What is wrong with a format's name; says which there are. */
export function unknownFormat(name: string): string {
  return `--from must be one of ${NAMES}, but got: ${name}.`;
}

/** What is wrong with a mapping file that is given or left out; null: nothing. */
export function wrongMapping(format: Format, mapping: string | undefined): string | null {
  if ((format.isMapped ?? false) === (mapping !== undefined)) {
    return null;
  }
  return mapping === undefined
    ? '--from csv must come with --mapping FILE, which says how rows become records.'
    : `--mapping must come with --from csv, but got: ${mapping}.`;
}
