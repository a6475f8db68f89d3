/** The registers themselves, where ../shared beside the repository has them. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/ingest/check/check.ts';
import { settleJudgements } from '../../src/ingest/check/check-judgements.ts';
import { readUsTravel } from '../../src/ingest/formats/us-travel/read-us-travel.ts';
import type { Fault, Located } from '../../src/ingest/records.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';

const REGISTER = fileURLToPath(new URL('../../../shared/real/us-travel', import.meta.url));
const LONG_MS = 300_000;

test.skipIf(!existsSync(REGISTER))(
  'every row of the registers is read, and its records have no errors, together or alone',
  async () => {
    const faults: Fault[] = [];
    const stated = new Map<string, Located>();
    let rows = 0;
    for await (const batch of readUsTravel([REGISTER])) {
      faults.push(...batch.faults);
      rows += batch.rows?.count ?? 0;
      for (const raw of batch.records) {
        const key = JSON.stringify([raw.kind, raw.value]);
        const { record, faults: own } = stated.has(key)
          ? { record: null, faults: [] }
          : validateRecord(raw);
        faults.push(...own);
        if (record !== null) {
          stated.set(key, { raw, record });
        }
      }
    }
    const located = settleJudgements([...stated.values()], [], []);
    faults.push(...checkRecords(located, []));

    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    expect(rows).toBe(5_827);
    const visits = located.filter(
      ({ record }) => record.kind === 'meeting' && record.meetingKind === 'VISIT',
    );
    expect(visits).toHaveLength(5_707);
  },
  LONG_MS,
);
