import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DatasetLinks,
  loadOrder,
  type RecordKey,
  type RecordLinks,
} from '../../src/ingest/publish/load-order.ts';

/** Records by data set: `{ a: { 'place:x': ['place:y'] } }`. */
type Stated = Readonly<Record<string, Readonly<Record<RecordKey, readonly RecordKey[]>>>>;

function recordsOf(stated: Stated, dataset: string): readonly RecordLinks[] {
  return Object.entries(stated[dataset] ?? {}).map(([key, leadsTo]) => ({
    key: key as RecordKey,
    leadsTo: leadsTo.map((to) => [to]),
  }));
}

function linksOf(stated: Stated): readonly DatasetLinks[] {
  return Object.keys(stated).map((id) => {
    const records = recordsOf(stated, id);
    const declares = new Set(records.map(({ key }) => key));
    const leadsTo = records.flatMap((record) => record.leadsTo);
    return {
      id,
      declares,
      leadsTo: leadsTo.filter((keys) => !keys.some((key) => declares.has(key))),
    };
  });
}

const isBuiltIn = (key: RecordKey) => key === 'state:RU';

const order = (stated: Stated) =>
  loadOrder(linksOf(stated), isBuiltIn, async (dataset) => recordsOf(stated, dataset));

async function shown(stated: Stated): Promise<readonly string[]> {
  const { steps } = await order(stated);
  return steps.map(({ dataset, part }) =>
    part === null ? dataset : `${dataset} (${[...part].join(' ')})`,
  );
}

describe('The order in which data sets are loaded', () => {
  test('is that of their ids where none leads to another', async () => {
    const stated = { b: { 'place:x': ['state:RU'] }, a: { 'place:x': [], 'place:y': ['place:x'] } };

    expect(await shown(stated as Stated)).toEqual(['a', 'b']);
  });

  test('puts a data set after all that say something of what it leads to', async () => {
    const stated: Stated = {
      a: { 'meeting:m': ['place:x'] },
      b: { 'place:x': ['place:y'] },
      c: { 'place:x': [], 'place:y': [] },
    };

    expect(await shown(stated)).toEqual(['c', 'b', 'a']);
  });

  test('is content with one that declares it where all of them would be a circle', async () => {
    const stated: Stated = {
      a: { 'meeting:m': ['place:x'], 'place:z': [] },
      b: { 'place:x': ['place:z'] },
      c: { 'place:x': [] },
    };

    expect(await shown(stated)).toEqual(['c', 'a', 'b']);
  });

  test('puts a part first where data sets need one another', async () => {
    const stated: Stated = {
      a: { 'document:d': [], 'person:p': ['document:e'] },
      b: { 'document:e': [], 'person:q': ['document:d'] },
    };

    expect(await shown(stated)).toEqual(['a (document:d)', 'b', 'a']);
  });

  test('tells of records that lead to one another across data sets', async () => {
    const stated: Stated = {
      a: { 'meeting:m': ['meeting:n'] },
      b: { 'meeting:n': ['meeting:m'] },
      c: { 'place:x': [] },
    };

    const { steps, circular } = await order(stated);

    expect(steps.map(({ dataset }) => dataset)).toEqual(['c', 'a', 'b']);
    expect(circular).toEqual(['a', 'b']);
  });

  test('never leads to what is not there, and ends with each as a whole', async () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    // A record leads to lower numbers only, as kinds do, so that no circle is one of records.
    const world = fc
      .array(
        fc.record({
          datasets: fc.subarray([...ids], { minLength: 1 }),
          leadsTo: fc.array(fc.nat(20), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((records) => {
        const stated: Record<string, Record<RecordKey, readonly RecordKey[]>> = {};
        records.forEach(({ datasets, leadsTo }, at) => {
          for (const dataset of datasets) {
            const lower = leadsTo.filter((to) => to < at).map((to): RecordKey => `place:${to}`);
            stated[dataset] = { ...stated[dataset], [`place:${at}`]: lower };
          }
        });
        return stated;
      });

    await fc.assert(
      fc.asyncProperty(world, async (stated) => {
        const { steps, circular } = await order(stated);
        const loaded = new Set<RecordKey>();
        for (const { dataset, part } of steps) {
          const records = recordsOf(stated, dataset).filter(
            ({ key }) => part === null || part.has(key),
          );
          for (const { key } of records) {
            loaded.add(key);
          }
          expect(
            records.flatMap(({ leadsTo }) => leadsTo.flat()).every((to) => loaded.has(to)),
          ).toBe(true);
        }
        const wholes = steps.filter(({ part }) => part === null).map(({ dataset }) => dataset);
        expect([...wholes].sort()).toEqual(Object.keys(stated).sort());
        expect(circular).toEqual([]);
      }),
    );
  });
});
