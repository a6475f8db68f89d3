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

/** What tables get by the rules of docs/feeds.md, where the collection proposes other codes. */
const OF_TABLES: ReadonlyMap<string, Expected> = new Map([
  ['UNKNOWN_FIELD', { level: 'ok', code: '' }],
  ['CSV_FORMULA', { level: 'ok', code: '' }],
  ['CSV_DELIMITER', { level: 'error', code: 'UNKNOWN_COLUMN' }],
  ['CSV_RAGGED', { level: 'error', code: 'UNREADABLE_ROW' }],
  ['TEXT_TOO_LONG', { level: 'error', code: 'UNREADABLE_ROW' }],
]);

/** What a case gets: a table read by its mapping, anything else as records. */
export function expectedOf({ name, format, expect }: HostileCase): Expected {
  const ruled = format === 'csv' ? OF_TABLES.get(expect.code) : RULED_OTHERWISE.get(name);
  return ruled ?? expect;
}

/** The mapping by which a table of people is read; null for what is no table. */
export function mappingOf(hostile: HostileCase): string | null {
  if (hostile.format !== 'csv') {
    return null;
  }
  const english = contentOf(hostile).includes('nameEn') ? ', en: { column: nameEn }' : '';
  return `dataset: { id: case, kind: CURATED }
records:
  - person: { id: { column: id }, names: { ar: { column: nameAr }${english} } }
`;
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
