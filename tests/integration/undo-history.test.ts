import fc from 'fast-check';
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/run.ts';
import { undoLoad } from '../../src/ingest/undo/undo-load.ts';
import { fingerprintOfView } from '../support/fingerprint.ts';
import { loadFile, recordsFile } from '../support/load-files.ts';
import { test } from '../support/service.ts';

type Dataset = 'first' | 'second';

/** What a load states: of each person by number, which of three years of birth; 0: not stated. */
interface LoadStep {
  readonly dataset: Dataset;
  readonly years: readonly number[];
  readonly add: boolean;
}

/** Which of the loads that stand is taken back, from the first to the last. */
interface UndoStep {
  readonly back: number;
}

/** What a load did in its time, by person: the year that it stated, or null for a retraction. */
interface Deed {
  readonly load: string;
  readonly dataset: Dataset;
  readonly of: ReadonlyMap<number, number | null>;
}

type Stated = ReadonlyMap<number, number>;

const PEOPLE = 3;

const steps: fc.Arbitrary<readonly (LoadStep | UndoStep)[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        dataset: fc.constantFrom<Dataset>('first', 'second'),
        years: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: PEOPLE, maxLength: PEOPLE }),
        add: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ back: fc.nat({ max: 9 }) }) },
  ),
  { minLength: 6, maxLength: 9 },
);

/** The slow way: every deed that stands, done again in order. */
function statedBy(deeds: readonly Deed[], dataset: Dataset): Stated {
  const stated = new Map<number, number>();
  for (const { of } of deeds.filter((deed) => deed.dataset === dataset)) {
    for (const [person, year] of of) {
      if (year === null) {
        stated.delete(person);
      } else {
        stated.set(person, year);
      }
    }
  }
  return stated;
}

function deedOf({ years, add }: LoadStep, before: Stated): ReadonlyMap<number, number | null> {
  const of = new Map<number, number | null>();
  for (const [person, year] of years.entries()) {
    if (year > 0 && before.get(person) !== year) {
      of.set(person, year);
    } else if (year === 0 && before.has(person) && !add) {
      of.set(person, null);
    }
  }
  return of;
}

function recordsOf(dataset: Dataset, stated: Stated): object {
  return {
    dataset: { id: dataset, kind: 'CURATED' },
    people: [...stated].map(([person, year]) => ({
      id: `person-${person}`,
      names: { en: `Person ${person} Number` },
      born: `19${year}0`,
    })),
  };
}

/** Takes the steps, and gives the deeds that stand at the end. */
async function taken(
  graph: Graph,
  all: readonly (LoadStep | UndoStep)[],
): Promise<readonly Deed[]> {
  let deeds: readonly Deed[] = [];
  for (const step of all) {
    if ('back' in step) {
      const one = deeds[step.back % Math.max(1, deeds.length)];
      if (one !== undefined) {
        await undoLoad({ graph, load: one.load, dryRun: false });
        deeds = deeds.filter((deed) => deed !== one);
      }
      continue;
    }
    const of = deedOf(step, statedBy(deeds, step.dataset));
    const stated = new Map([...step.years.entries()].filter(([, year]) => year > 0));
    const file = recordsFile(recordsOf(step.dataset, stated));
    const { load } = await loadFile(graph, file, { add: step.add });
    expect(load === null).toBe(of.size === 0);
    deeds = load === null ? deeds : [...deeds, { load, dataset: step.dataset, of }];
  }
  return deeds;
}

test('loads taken back in any order leave the view of those that stand', async ({ service }) => {
  const { graph } = service;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await service.reset();
      const deeds = await taken(graph, all);
      const view = await fingerprintOfView(graph);

      await service.reset();
      // So that there are the built-in states, whatever else there is.
      await loadFile(graph, recordsFile(recordsOf('first', new Map([[0, 1]]))));
      for (const dataset of ['first', 'second'] as const) {
        await loadFile(graph, recordsFile(recordsOf(dataset, statedBy(deeds, dataset))));
      }
      expect(view).toBe(await fingerprintOfView(graph));
    }),
    { numRuns: 6 },
  );
}, 900_000);
