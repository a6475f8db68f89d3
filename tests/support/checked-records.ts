import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRecords } from '../../src/ingest/check/check.ts';
import { settleJudgements } from '../../src/ingest/check/check-judgements.ts';
import { type Format, RECORDS } from '../../src/ingest/formats/formats.ts';
import { declaredBy } from '../../src/ingest/gather.ts';
import {
  type DatasetHeader,
  type Fault,
  type Located,
  located as locatedAt,
  type RawRecord,
  type RefusedRecord,
} from '../../src/ingest/records.ts';
import { createRepeats } from '../../src/ingest/repeats.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { RecordKind, StatedRecord } from '../../src/model/stated.ts';
import { aClaim } from './stated.ts';

export interface Checked {
  readonly headers: readonly DatasetHeader[];
  readonly located: readonly Located[];
  readonly faults: readonly Fault[];
}

/** Reads, validates and checks files that exist only while it runs. */
export async function checkedFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  others: readonly StatedRecord[] = [],
): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), 'liqa-records-'));
  try {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, content]) => {
        await writeFile(join(folder, name), content);
        return join(folder, name);
      }),
    );
    return await checkedPaths(paths, RECORDS, others);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads, validates and checks; rules over all records run whether or not single ones failed. */
export async function checkedPaths(
  paths: readonly string[],
  { read, repeats }: Pick<Format, 'read' | 'repeats'> = RECORDS,
  others: readonly StatedRecord[] = [],
): Promise<Checked> {
  const headers: DatasetHeader[] = [];
  const located: Located[] = [];
  const refused: RefusedRecord[] = [];
  const faults: Fault[] = [];
  const isRepeated = repeats ? createRepeats() : () => false;
  for await (const batch of read(paths)) {
    headers.push(...(batch.header ? [batch.header] : []));
    faults.push(...batch.faults);
    for (const raw of batch.records.filter((record) => !isRepeated(record))) {
      const { record, faults: found } = validateRecord(raw);
      faults.push(...found);
      located.push(...(record ? [locatedAt(raw, record)] : []));
      refused.push(...(record ? [] : declaredBy(raw)));
    }
  }
  const beside = others.map((record) => aClaim(record));
  const settled = settleJudgements(located, beside, refused);
  const checked = checkRecords(settled, beside, refused);
  return { headers, located: settled, faults: [...faults, ...checked] };
}

/** Validates and checks records of one YAML file. */
export function checkedYaml(text: string, others: readonly StatedRecord[] = []): Promise<Checked> {
  return checkedFiles({ 'records.yaml': text }, others);
}

/** Level, code and field of each fault: what a curator acts on. */
export function told(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ level, code, field }) => `${level} ${code} ${field}`);
}

/** A record that was read nowhere. */
export function rawRecord(kind: RecordKind, value: unknown): RawRecord {
  return { file: 'records.yaml', kind, path: `${kind}s[0]`, value, lineOf: () => 1 };
}

/** Two people who met, with all that this needs; tests add what they break. */
export const TALKS = `
documents:
  - { id: d1, publisher: Wire }
people:
  - { id: p1, names: { en: Ada Adams }, born: 1950-01-01 }
  - { id: p2, names: { en: Ben Burton }, born: 1960-01-01 }
meetings:
  - id: m1
    kind: TALKS
    status: OCCURRED
    date: 2000-05-01
    sides: [ [ { person: p1, for: EG } ], [ { person: p2, for: JO } ] ]
    accounts: [ { document: d1, says: all } ]
`;
