import { expect, test } from 'vitest';
import type { DatasetRow } from '../../src/graph/cypher/claims.ts';
import { faultsOfLoad } from '../../src/ingest/faults-of-load.ts';
import type { Gathered } from '../../src/ingest/gather.ts';
import { reportOf } from '../../src/ingest/load-report.ts';
import { createRecordStore } from '../../src/ingest/spool/record-store.ts';
import { claimDifference } from '../../src/ingest/write/claim-difference.ts';
import type { StatedRecord } from '../../src/model/stated.ts';
import { aStatedClaim } from '../support/a-stated-claim.ts';
import { checkedFiles, checkedYaml, TALKS } from '../support/checked-records.ts';

const FIRST: DatasetRow = { id: 'first', kind: 'CURATED' };
const WIRE: DatasetRow = { id: 'wire', kind: 'FEED' };
const NOTHING: Gathered = {
  header: null,
  located: [],
  refused: [],
  faults: [],
  isWhole: true,
  leftOut: [],
  leftOutCount: 0,
  files: [],
  read: 0,
  store: createRecordStore(),
};

function claims({ id, kind }: DatasetRow, records: readonly StatedRecord[]) {
  return records.map((record) => aStatedClaim(record, id, kind));
}

test('a load without records is told of under its path, with the data set that needs them', async () => {
  const { located } = await checkedYaml(TALKS);
  const records = located.map(({ record }) => record);
  const current = [
    ...claims(
      FIRST,
      records.filter(({ kind }) => kind !== 'meeting'),
    ),
    ...claims(
      WIRE,
      records.filter(({ kind }) => kind === 'meeting'),
    ),
  ];
  const { faults } = faultsOfLoad(
    { dataset: FIRST, gathered: NOTHING, current, add: false, path: 'records/first.yaml' },
    true,
  );

  expect(faults.map(({ code }) => code)).toEqual(['DANGLING', 'DANGLING', 'DANGLING']);
  expect(faults[0]).toMatchObject({ file: 'records/first.yaml', line: 1 });
  expect(faults[0]?.message).toContain('while the meeting m1 of wire leads to it');
});

test('what a load refuses is counted in records, on lines of NDJSON as in lists', async () => {
  const bad = (id: string) => ({ id, names: 1, born: 'never' });
  const refused = async (file: string, text: string) => {
    const { faults } = await checkedFiles({ [file]: text });
    const difference = claimDifference(FIRST, [], [], false);
    const plan = { dataset: FIRST, difference, conflicts: [], faults };
    return reportOf(plan, NOTHING, { outcome: 'REFUSED' }).refused;
  };
  const people = ['a', 'b', 'c'].map(bad);
  const lines = people.map((person) => JSON.stringify({ person })).join('\n');

  expect(await refused('people.ndjson', lines)).toBe(3);
  expect(await refused('people.json', JSON.stringify({ people }))).toBe(3);
});

test('of input that was not read to its end nothing is said to be missing or retracted', async () => {
  const { located } = await checkedYaml(TALKS);
  const current = claims(
    FIRST,
    located.map(({ record }) => record),
  );

  const { faults, stated, difference } = faultsOfLoad(
    { dataset: FIRST, gathered: { ...NOTHING, isWhole: false }, current, add: false, path: 'a' },
    false,
  );

  expect({ faults, stated }).toEqual({ faults: [], stated: [] });
  expect(difference).toMatchObject({ created: [], changed: [], retracted: [] });
});

test('warnings that a format passes over are not told', async () => {
  const shared = `${TALKS}organizations: [ { id: d1, names: { en: The Wire } } ]`;
  const { located } = await checkedYaml(shared);
  const store = createRecordStore();
  const gathered = {
    ...NOTHING,
    store,
    located: located.map(({ raw, record }) => store.add(raw, record)),
  };
  const input = { dataset: FIRST, gathered, current: [], add: false, path: 'a' };
  const codesOf = (passesOver: readonly string[]) =>
    faultsOfLoad({ ...input, passesOver }, true).faults.map(({ code }) => code);

  expect(codesOf([])).toContain('ID_SHARED_KINDS');
  expect(codesOf(['ID_SHARED_KINDS'])).toEqual([]);
});
