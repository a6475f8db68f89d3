import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGGREGATES, type AggregateRow } from '../../src/graph/view-shape.ts';
import { RECORDS } from '../../src/ingest/formats/formats.ts';
import { gather } from '../../src/ingest/gather.ts';
import { withKeptView } from '../../src/ingest/spool/kept-view.ts';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';
import { canonicalJson, hashOf } from '../../src/ingest/write/canonical.ts';
import { revised } from '../../src/ingest/write/row-revision.ts';
import { viewRows } from '../../src/ingest/write/view-rows.ts';
import type { Claim } from '../../src/model/stated.ts';
import type { View } from '../../src/model/view.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { generateWorld, worldSizes } from '../support/generate-world.ts';
import { recordsFile } from '../support/load-files.ts';

/** Rows of all labels in the order of writing, where people come before meetings. */
function rowsOf(view: View): readonly AggregateRow[] {
  const rows = viewRows(view);
  return AGGREGATES.flatMap(({ label }) => [...rows.of(label)]);
}

/** Without what is undefined, which the graph does not hold either. */
function asWritten(rows: readonly AggregateRow[]): unknown {
  return JSON.parse(JSON.stringify(rows));
}

test('what is kept in files and read again gives the rows that claims in memory give', async () => {
  await fc.assert(
    fc.asyncProperty(worldSizes(5, 12), fc.boolean(), async (size, meetingsFirst) => {
      const file = recordsFile(generateWorld(size));
      const { located, store } = await gather(RECORDS.read([file]));
      store.belongTo({ id: 'world', kind: 'CURATED' });
      const inMemory = located.map(
        ({ kind, id, record }): Claim => ({
          dataset: 'world',
          datasetKind: 'CURATED',
          kind,
          id,
          record: structuredClone(record),
        }),
      );
      const expected = asWritten(rowsOf(resolve(inMemory, builtInStates())));
      await withKeptView(resolve(located, builtInStates()), async (view) => {
        if (meetingsFirst) {
          expect([...view.meetings]).toHaveLength(size.meetings);
        }
        expect(asWritten(rowsOf(view))).toEqual(expected);
        expect(asWritten(rowsOf(view))).toEqual(expected);
      });
      store.close();
    }),
    { numRuns: 5 },
  );
});

test('each meeting is made once, and again only where a walk was broken off', async () => {
  const whole = generateWorld({ people: 6, meetings: 8, seed: 3 });
  const { located } = await gather(RECORDS.read([recordsFile(whole)]));
  const view = resolve(located, builtInStates());
  let made = 0;
  function* counting() {
    for (const meeting of view.meetings) {
      made += 1;
      yield meeting;
    }
  }
  const meetings = { size: view.meetings.size, [Symbol.iterator]: counting };

  await withKeptView({ ...view, meetings }, async (kept) => {
    for (const _ of kept.meetings) {
      break;
    }
    const all = [[...kept.meetings], [...kept.people], [...kept.meetings]];
    expect(all[2]).toEqual(all[0]);
  });

  expect(made).toBe(1 + whole.meetings.length);
});

test('the hashes of a row are those of its canonical JSON', async () => {
  const { located } = await gather(
    RECORDS.read([recordsFile(generateWorld({ people: 6, meetings: 8, seed: 4 }))]),
  );
  for (const row of rowsOf(resolve(located, builtInStates()))) {
    const { parts, links } = row;
    expect(revised(row)).toEqual({
      row,
      rev: hashOf(canonicalJson(row)),
      owned: hashOf(canonicalJson({ parts, links })),
    });
  }
});
