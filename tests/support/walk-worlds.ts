import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { whereShapes } from './generate-where.ts';
import { generateWorld, type WorldSize, worldSizes } from './generate-world.ts';
import { PROPERTY_SEED } from './property-seed.ts';
import { createRandom, type Random } from './random.ts';
import { type ReferenceWorld, referenceWorld } from './reference-ties.ts';
import { test as base, createTestService, type TestService, type WalkForm } from './service.ts';
import type { Asking } from './walk-questions.ts';

/** How the service walks: over arrays of its own, or where the graph is too large, in Cypher. */
export const FORMS = ['projection', 'cypher'] as const satisfies readonly WalkForm[];

/** A small world, in which everything is near, one of some dozens, and one of 300 people. */
export const WALKED_SIZES: readonly WorldSize[] = [
  worldSizes(8, 20),
  worldSizes(40, 100),
  worldSizes(300, 300),
].flatMap((sizes) => fc.sample(sizes, { numRuns: 1, seed: PROPERTY_SEED }));

/** One set for all worlds, as Neo4j takes up to a second to plan a new form. */
const FILTERS = whereShapes(4, createRandom(PROPERTY_SEED));

interface WalkedWorld extends Asking {
  readonly service: TestService;
}

interface Walks {
  /** The world of this size, loaded unless it is the one that was opened last. */
  open(size: WorldSize, form: WalkForm): Promise<WalkedWorld>;
}

/** `walks` keeps the world that is loaded from one test of a file to the next. */
export const test = base.extend<{ $file: { walks: Walks } }>({
  walks: [
    async ({ graph }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'liqa-walks-'));
      const service = createTestService(graph, folder);
      const forms = { projection: service, cypher: service.as('cypher') };
      let loaded: { readonly size: string; readonly world: ReferenceWorld } | null = null;
      await use({
        open: async (size, form) => {
          const key = JSON.stringify(size);
          if (loaded?.size !== key) {
            const world = generateWorld(size);
            await service.reset();
            await service.load(world);
            loaded = { size: key, world: referenceWorld(world) };
          }
          return { world: loaded.world, filters: FILTERS, service: forms[form] };
        },
      });
      await rm(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
});

/** Asks so many questions; of the first one that is answered wrongly it says which it was. */
export async function forQuestions<Question>(
  count: number,
  questionOf: (random: Random) => Question,
  check: (question: Question) => Promise<void>,
): Promise<void> {
  const questions = fc.nat().map((seed) => questionOf(createRandom(seed)));
  // A smaller question that fails too says no more, since the world stays as large.
  const choices = { numRuns: count, seed: PROPERTY_SEED, endOnFailure: true };
  await fc.assert(fc.asyncProperty(questions, check), choices);
}
