/**
 * A larger collection of input made to break a loader: where LIQA_HOSTILE_RECORDS, or ../shared
 * beside the repository, has one.
 */
import { existsSync, readFileSync } from 'node:fs';

export interface Expected {
  readonly level: 'ok' | 'warning' | 'error';
  readonly code: string;
  /** The field, as the collection names it. */
  readonly where?: string;
}

export interface HostileCase {
  readonly name: string;
  readonly format: string;
  readonly expect: Expected;
  readonly records?: unknown;
  readonly recordsGen?: {
    readonly base: { readonly people: object[]; readonly meetings: object[] };
    readonly path: string;
    readonly times: number;
    readonly repeat?: string;
    readonly item?: unknown;
  };
  readonly rawText?: string;
  readonly rawGen?: readonly (string | { readonly unit: string; readonly times: number })[];
}

export const HOSTILE_RECORDS =
  process.env['LIQA_HOSTILE_RECORDS'] ??
  new URL('../../../shared/hostile/loader.jsonl', import.meta.url).pathname;

/** Empty where there is no collection. */
export const hostileCases: readonly HostileCase[] = existsSync(HOSTILE_RECORDS)
  ? readFileSync(HOSTILE_RECORDS, 'utf8')
      .trim()
      .split('\n')
      .map((line): HostileCase => JSON.parse(line))
  : [];

/** Where the design or the published format rules otherwise; CONTRIBUTING gives the reasons. */
const RULED_OTHERWISE: ReadonlyMap<string, Expected> = new Map([
  ['cypher-all-fields-1', { level: 'error', code: 'UNKNOWN_REF' }],
  ['cypher-all-fields-5', { level: 'error', code: 'UNKNOWN_REF' }],
  ['big-int-id', { level: 'error', code: 'UNKNOWN_FIELD' }],
]);

/** What a case gets as a file of records: tables are read by a mapping, never as records. */
export function expectedOf({ name, format, expect }: HostileCase): Expected {
  return format === 'csv'
    ? { level: 'error', code: 'UNKNOWN_FORMAT' }
    : (RULED_OTHERWISE.get(name) ?? expect);
}

/** The file that a case is. */
export function contentOf({ records, recordsGen, rawText, rawGen }: HostileCase): string {
  if (recordsGen) {
    const { base, item, repeat = '', times } = recordsGen;
    const [person, ...people] = base.people;
    const [meeting] = base.meetings;
    return JSON.stringify(
      item === undefined
        ? { ...base, people: [{ ...person, names: { ar: repeat.repeat(times) } }, ...people] }
        : { ...base, meetings: [{ ...meeting, sides: Array.from({ length: times }, () => item) }] },
    );
  }
  if (rawGen) {
    return rawGen.map((part) => (typeof part === 'string' ? part : repeated(part))).join('');
  }
  return rawText ?? JSON.stringify(records);
}

function repeated({ unit, times }: { readonly unit: string; readonly times: number }): string {
  return unit.includes('%i')
    ? Array.from({ length: times }, (_, at) => unit.replaceAll('%i', String(at))).join('')
    : unit.repeat(times);
}
