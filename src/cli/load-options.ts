import { FORMATS, type Format } from '../ingest/formats/formats.ts';

const NAMES = [...FORMATS.keys()].join(', ');

export const LOAD_USAGE = `liqa load [--from FORMAT] [options] PATH…

Loads records from files and folders (.yaml, .yml, .json, .ndjson, .jsonl), or a register or feed in a
format of its own, also packed with gzip (.gz): all of it, or nothing. They replace what their data set stated before.

  --from FORMAT          what the paths hold: ${NAMES} (default: records)
  --mapping FILE         with --from csv: how rows become records (YAML or JSON; docs/feeds.md)
  --skip-unreadable      leave out rows of a register that cannot be read, and count them as refused
  --dataset ID           the data set (default: a file's header, else the first path's base name)
  --add                  retract nothing of what the data set stated before
  --allow-retractions    let the load take away more than a tenth of its data set
  --dry-run              say what would be created, changed, retracted and refused; write nothing
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
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

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
