import { afterEach, describe, expect, vi } from 'vitest';
import { datasetById } from '../../src/graph/cypher/claims.ts';
import { globalIdOf } from '../../src/model/global-id.ts';
import { fingerprintOfFacts } from '../support/fingerprint.ts';
import { recordsFile } from '../support/load-files.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const FIRST = {
  dataset: { id: 'first', kind: 'CURATED' },
  people: [
    { id: 'roe', names: { en: 'Jane Roe' } },
    { id: 'doe', names: { en: 'John Doe' } },
  ],
};
const CHANGED = {
  ...FIRST,
  people: [
    { id: 'roe', names: { en: 'Jane Roe' }, born: '1960' },
    { id: 'poe', names: { en: 'Jim Poe' } },
  ],
};
const TALKS = {
  dataset: { id: 'talks', kind: 'CURATED' },
  documents: [{ id: 'report', publishedOn: '2024-05-17' }],
  meetings: [
    {
      id: 'm',
      kind: 'TALKS',
      status: 'OCCURRED',
      date: '2024-05-16',
      sides: [[{ person: 'roe', for: 'EG' }], [{ person: 'doe', for: 'JO' }]],
      accounts: [{ document: 'report', says: 'all' }],
    },
  ],
};

afterEach(() => vi.unstubAllEnvs());

/** Loads through the command line and gives the load's id. */
async function load(records: object): Promise<string> {
  const { out } = await runLiqaHere([
    'load',
    '--json',
    '--allow-retractions',
    recordsFile(records),
  ]);
  return JSON.parse(out).load;
}

const undo = (...args: readonly string[]) => runLiqaHere(['load', '--undo', ...args]);

describe('liqa load --undo', () => {
  test('of the last load gives the graph of before, with what it replaced and retracted', async ({
    service,
  }) => {
    await load(FIRST);
    const before = await fingerprintOfFacts(service.graph);
    const id = await load(CHANGED);

    const dry = await undo(id, '--dry-run');
    const { code, out } = await undo(id);

    expect(dry.out).toContain('would remove  person poe');
    expect(dry.out).toContain('would restore person doe');
    expect(dry.out).toContain('would restore person roe');
    expect(code).toBe(0);
    expect(out).toContain(`Took back the load ${id} of first: 1 records removed, 2 as before it.`);
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
    const { data } = await service.query('{ loads { nodes { state endedAt created } } }');
    expect(data).toMatchObject({
      loads: {
        nodes: [{ state: 'UNDONE', endedAt: expect.any(String), created: 1 }, { state: 'DONE' }],
      },
    });
  });

  test('of the only load of a data set forgets the data set', async ({ service }) => {
    const id = await load(FIRST);

    const { code, out } = await undo(globalIdOf({ type: 'Load', id }), '--json');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'UNDONE', load: id, removed: 2, restored: 0 });
    const { data } = await service.query('{ people { totalCount } }');
    expect(data).toEqual({ people: { totalCount: 0 } });
    expect(await service.graph.read(datasetById, 'first')).toEqual([]);
  });

  test('of a load in the middle leaves what later ones stated', async ({ service }) => {
    const first = await load(FIRST);
    const second = await load({ ...FIRST, people: [...FIRST.people, ...CHANGED.people.slice(1)] });
    await load(CHANGED);
    const after = await fingerprintOfFacts(service.graph);

    const { code } = await undo(second);

    expect(code).toBe(0);
    expect(await fingerprintOfFacts(service.graph)).not.toBe(after);
    const people = '{ people { nodes { recordId born { edtf } } } }';
    expect((await service.query(people)).data).toEqual({
      people: { nodes: [{ recordId: 'roe', born: { edtf: '1960' } }] },
    });
    expect((await undo(first)).code).toBe(0);
  });

  test('is refused with the list where something would lead nowhere', async ({ service }) => {
    const id = await load(FIRST);
    await load(TALKS);
    const before = await fingerprintOfFacts(service.graph);

    const { code, out, err } = await undo(id);

    expect(code).toBe(1);
    expect(err).toContain(
      `load ${id}:1: error DANGLING: roe must stay stated while the meeting m of talks`,
    );
    expect(err).toContain('doe must stay stated');
    expect(out).toContain('Nothing was written.');
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
  });

  test('is refused where what returns would lead nowhere', async ({ service }) => {
    await load(FIRST);
    await load(TALKS);
    const id = await load({ ...TALKS, meetings: [] });
    await load({ ...FIRST, people: FIRST.people.slice(0, 1) });
    const before = await fingerprintOfFacts(service.graph);

    const { code, err } = await undo(id);

    expect(code).toBe(1);
    expect(err).toContain('UNKNOWN_REF');
    expect(err).toContain('doe');
    expect(await fingerprintOfFacts(service.graph)).toBe(before);
  });

  test('is refused the second time, and for what is no load, with the nearest', async ({
    service: _service,
  }) => {
    const kept = await load(FIRST);
    const id = await load(CHANGED);
    await undo(id);

    expect(await undo(id)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^ALREADY_UNDONE: The load \S+ of first was taken back already\.$/,
      ),
    });
    const slip = `${kept.slice(0, -1)}x`;
    expect(await undo(slip)).toMatchObject({
      code: 1,
      err: `UNKNOWN_LOAD: --undo must be the id of a load, but got: ${slip}; did you mean ${kept}?`,
    });
    expect(await undo('nonsense')).toMatchObject({ code: 1, err: expect.stringContaining(kept) });
    expect(await undo(id, 'a.yaml')).toMatchObject({ code: 2 });
  });
});
