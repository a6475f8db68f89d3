import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleJudgements } from '../../src/ingest/check/check-judgements.ts';
import { publishedRecord } from '../../src/ingest/publish/publish-record.ts';
import { readNdjsonLine } from '../../src/ingest/read/read-ndjson-line.ts';
import { readPaths } from '../../src/ingest/read/read-paths.ts';
import { located } from '../../src/ingest/records.ts';
import { validateRecord } from '../../src/ingest/validate/validate.ts';
import type { StatedRecord } from '../../src/model/stated.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { RECORD_KINDS, recordsOfKind } from '../support/arbitrary-records.ts';
import { rawRecord } from '../support/checked-records.ts';

/** Many records on a busy machine, in milliseconds. */
const SLOW_MS = 60_000;

/** What is read where the record is written as a line. */
function readAgain(record: StatedRecord): StatedRecord | null {
  const line = JSON.stringify({ [record.kind]: publishedRecord(record) });
  const { records, faults } = readNdjsonLine('records.ndjson', 1, line);
  expect(faults).toEqual([]);
  const readRecords = records.flatMap((raw) => {
    const { record: read, faults: found } = validateRecord(raw);
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
    return read === null ? [] : [located(raw, read)];
  });
  const [settled] = settleJudgements(readRecords, []);
  return settled?.record ?? null;
}

function published(kind: StatedRecord['kind'], value: object): unknown {
  const { record } = validateRecord(rawRecord(kind, value));
  return record === null ? null : JSON.parse(JSON.stringify(publishedRecord(record)));
}

describe('A record in the published format', () => {
  test.each(RECORD_KINDS)(
    'is read as the very %s that was written',
    { timeout: SLOW_MS },
    (kind) => {
      let valid = 0;
      fc.assert(
        fc.property(recordsOfKind(kind), ({ value }) => {
          const raw = rawRecord(kind, value);
          const { record } = validateRecord(raw);
          if (record === null) {
            return;
          }
          valid += 1;
          // What a load keeps has its kind in its id.
          const [kept] = settleJudgements(
            [located(rawRecord(kind, { ...value, of: 'of' in record ? record.of : null }), record)],
            [],
          );
          const wanted = record.kind === 'judgement' ? kept?.record : record;
          expect(wanted && readAgain(wanted)).toEqual(wanted);
        }),
        { numRuns: 300 },
      );
      expect(valid).toBeGreaterThan(60);
    },
  );

  test('is read so for every record of the seeds', async () => {
    let read = 0;
    for await (const { records } of readPaths([join(PACKAGE_ROOT, 'seeds')])) {
      for (const raw of records) {
        const { record } = validateRecord(raw);
        if (record !== null && record.kind !== 'judgement') {
          expect(readAgain(record)).toEqual(record);
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(100);
  });

  test('is as short as it was written', () => {
    const person = {
      id: 'p',
      names: { en: ['Jane Roe', { text: 'J. Roe', kind: 'WEAK' }], ar: 'جين' },
    };
    const meeting = {
      id: 'm',
      kind: 'CALL',
      status: 'OCCURRED',
      date: '2024-01-16',
      sides: [[{ person: 'p', for: 'EG', role: 'HOST' }], [{ group: 'وفد' }]],
      accounts: [
        { document: 'd', says: 'all' },
        { document: 'e', says: { date: true, status: 'CANCELLED', participants: [] } },
        { document: 'f' },
      ],
    };

    expect(published('person', person)).toEqual(person);
    expect(published('meeting', meeting)).toEqual(meeting);
  });

  test('does not grow past the size of a record with its accounts', () => {
    const people = Array.from({ length: 500 }, (_, at) => ({ person: `somebody-${at}` }));
    const accounts = Array.from({ length: 1_000 }, (_, at) => ({
      document: `d${at}`,
      says: 'all',
    }));
    const meeting = { id: 'm', kind: 'CONFERENCE', status: 'OCCURRED', present: people, accounts };

    expect(published('meeting', meeting)).toEqual(meeting);
  });

  test('of a judgement names an id once, however it was composed', () => {
    const { faults } = validateRecord(
      rawRecord('judgement', { same: ['é', 'e\u0301'], because: 'one letter' }),
    );

    expect(faults.map(({ code }) => code)).toEqual(['JUDGEMENT']);
  });
});
