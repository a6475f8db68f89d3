/** The registers themselves, where ../shared beside the repository has them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/ingest/check/check.ts';
import { settleJudgements } from '../../src/ingest/check/check-judgements.ts';
import { readUsTravel } from '../../src/ingest/formats/us-travel/read-us-travel.ts';
import { type Fault, type Located, located as locatedAt } from '../../src/ingest/records.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { StatedRecord } from '../../src/model/stated.ts';

const REGISTER = fileURLToPath(new URL('../../../shared/real/us-travel', import.meta.url));
const LONG_MS = 300_000;

/** Rows, and visits among what they state, of each part of the registers and of all. */
const PARTS: readonly (readonly [part: string, rows: number, visits: number])[] = [
  ['presidents.xml', 47, 0],
  ['secretaries.xml', 73, 0],
  ['visits', 2_498, 2_498],
  ['', 5_827, 5_707],
];

test.skipIf(!existsSync(REGISTER)).each(PARTS)(
  'every row of "%s" is read, and its records stand by themselves without errors',
  async (part, rows, visits) => {
    const read = await readPart(join(REGISTER, part));

    const faults = [...read.faults, ...checkRecords(settleJudgements(read.located, [], []), [])];
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    expect(read.rows).toBe(rows);
    expect(read.located.filter(({ record }) => isVisit(record))).toHaveLength(visits);
  },
  LONG_MS,
);

interface ReadPart {
  readonly located: readonly Located[];
  readonly faults: readonly Fault[];
  readonly rows: number;
}

/** What rows repeat word for word counts once. */
async function readPart(path: string): Promise<ReadPart> {
  const faults: Fault[] = [];
  const located: Located[] = [];
  const seen = new Set<string>();
  let rows = 0;
  for await (const batch of readUsTravel([path])) {
    faults.push(...batch.faults);
    rows += batch.rows?.count ?? 0;
    for (const raw of batch.records) {
      const key = JSON.stringify([raw.kind, raw.value]);
      const { record, faults: own } = seen.has(key) ? REPEATED : validateRecord(raw);
      seen.add(key);
      faults.push(...own);
      located.push(...(record === null ? [] : [locatedAt(raw, record)]));
    }
  }
  return { located, faults, rows };
}

const REPEATED = { record: null, faults: [] };

const isVisit = (record: StatedRecord) =>
  record.kind === 'meeting' && record.meetingKind === 'VISIT';
