import { describe, expect } from 'vitest';
import { refusalOf } from '../support/ask.ts';
import { servedEncountersOf } from '../support/ask-actor-encounters.ts';
import { CONTACTS, dyadVariables, servedContacts, servedDyad } from '../support/ask-dyad.ts';
import { countsQuery, servedCounts } from '../support/ask-meeting-counts.ts';
import { servedMeetings } from '../support/ask-meetings.ts';
import { NETWORK, networkVariables, servedNetwork } from '../support/ask-network.ts';
import { PATH, PATHS, servedPath, servedPaths, variablesOf } from '../support/ask-paths.ts';
import { ENCOUNTERS, servedMeetingsOfPairs, servedPairs } from '../support/ask-root-encounters.ts';
import { toldCounts } from '../support/counted.ts';
import { PROPERTY_SEED } from '../support/property-seed.ts';
import { createRandom } from '../support/random.ts';
import { COUNT_KEYS } from '../support/reference-meeting-counts.ts';
import {
  expectedContacts,
  expectedCounts,
  expectedDyad,
  expectedEncountersOf,
  expectedMeetings,
  expectedNetwork,
  expectedPairs,
  expectedPath,
  expectedPaths,
} from '../support/walk-answers.ts';
import {
  actorEncountersQuestion,
  countsQuestion,
  dyadQuestion,
  encountersQuestion,
  networkQuestion,
  pathQuestion,
  whereQuestion,
} from '../support/walk-questions.ts';
import { FORMS, forQuestions, test, WALKED_SIZES } from '../support/walk-worlds.ts';

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

describe.each(WALKED_SIZES)(
  `PROPERTY_SEED=${PROPERTY_SEED}: in a world of $people people`,
  (size) => {
    test('the meetings that pass a filter are those of the reference', async ({ walks }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        8,
        (random) => whereQuestion(asking, random),
        async (where) => {
          expect(await servedMeetings(service, where)).toEqual(
            expectedMeetings(asking.world, where),
          );
        },
      );
    });

    describe.each(FORMS)('by the %s', (form) => {
      test('the first path is that of the reference', async ({ walks }) => {
        const { service, ...asking } = await walks.open(size, form);
        const isInOrder = form === 'projection' ? {} : { chronological: false };

        await forQuestions(
          form === 'projection' ? 24 : 8,
          (random) => ({ ...pathQuestion(asking, random), ...isInOrder }),
          async (question) => {
            expect(await servedPath(service, question)).toEqual(
              expectedPath(asking.world, question),
            );
          },
        );
      });

      test('encounters of one actor are those of the reference', async ({ walks }) => {
        const { service, ...asking } = await walks.open(size, form);

        await forQuestions(
          10,
          (random) => actorEncountersQuestion(asking, random),
          async (question) => {
            const served = await servedEncountersOf(service, question);
            expect(served).toEqual(expectedEncountersOf(asking.world, question));
          },
        );
      });

      test('dyads are those of the reference', async ({ walks }) => {
        const { service, ...asking } = await walks.open(size, form);

        await forQuestions(
          10,
          (random) => dyadQuestion(asking, random),
          async (question) => {
            const asked = today();
            const served = await servedDyad(service, question);
            // Midnight may pass while the question is answered.
            const expected = [asked, today()].map((day) =>
              expectedDyad(asking.world, question, day),
            );
            expect(expected).toContainEqual(served);
          },
        );
      });
    });

    test('the first k paths are those of the reference', async ({ walks }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        30,
        (random) => pathQuestion(asking, random),
        async (question) => {
          expect(await servedPaths(service, question)).toEqual(
            expectedPaths(asking.world, question),
          );
        },
      );
    });

    test('networks are those of the reference', async ({ walks }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        16,
        (random) => networkQuestion(asking, random),
        async (question) => {
          expect(await servedNetwork(service, question)).toEqual(
            expectedNetwork(asking.world, question),
          );
        },
      );
    });

    test('encounters of all are those of the reference, in order, on pages from either end', async ({
      walks,
    }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        16,
        (random) => ({
          question: encountersQuestion(asking, random),
          pages: {
            size: random.pick([7, 50, 100]),
            most: 4,
            from: random.pick(['START', 'END'] as const),
          },
        }),
        async ({ question, pages }) => {
          const expected = expectedPairs(asking.world, question).map(toldCounts);
          const shown = pages.size * pages.most;
          const { pairs, totalCount, isWhole } = await servedPairs(service, question, pages);
          expect(pairs).toEqual(
            pages.from === 'START' ? expected.slice(0, shown) : expected.slice(-shown),
          );
          expect(totalCount).toBe(expected.length);
          expect(isWhole).toBe(expected.length <= shown);
        },
      );
    });

    test('the meetings under an encounter are exactly the counted ones', async ({ walks }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        10,
        (random) => encountersQuestion(asking, random),
        async (question) => {
          const served = await servedMeetingsOfPairs(service, question);
          const expected = expectedPairs(asking.world, question).slice(0, 5);
          // A page of meetings holds forty.
          const few = ({ meetingCount }: { readonly meetingCount: number }) => meetingCount <= 40;
          expect(served.filter(few)).toEqual(expected.filter(few));
        },
      );
    });

    test('common contacts are those of the reference, in order', async ({ walks }) => {
      const { service, ...asking } = await walks.open(size, 'projection');

      await forQuestions(
        16,
        (random) => ({ ...dyadQuestion(asking, random), size: random.pick([2, 100]) }),
        async (question) => {
          const served = await servedContacts(service, question, question.size);
          expect(served).toEqual(expectedContacts(asking.world, question));
        },
      );
    });

    test('meetings counted by each key and by several are those of the reference', async ({
      walks,
    }) => {
      const { service, ...asking } = await walks.open(size, 'projection');
      const single = COUNT_KEYS.map((key) => ({ by: [key], where: null, limit: 1000 }));

      for (const question of single) {
        const { counts } = await servedCounts(service, question);
        expect(counts, JSON.stringify(question)).toEqual(expectedCounts(asking.world, question));
      }
      await forQuestions(
        16,
        (random) => countsQuestion(asking, random),
        async (question) => {
          const { counts, listed } = await servedCounts(service, question);
          expect(counts).toEqual(expectedCounts(asking.world, question));
          expect(listed).toEqual({
            totalCount: counts.totalCount,
            undatedCount: counts.undatedCount,
          });
        },
      );
    });
  },
);

describe('without a projection', () => {
  test('what Cypher does not walk is refused with a code', async ({ walks }) => {
    const [size] = WALKED_SIZES;
    if (size === undefined) {
      throw new Error('There must be a world to walk in.');
    }
    const { service, ...asking } = await walks.open(size, 'cypher');
    const random = createRandom(size.seed);
    const [from = '', to = ''] = asking.world.people.map(({ id }) => `Person:${id}`);
    const path = { ...variablesOf({ ...pathQuestion(asking, random), from, to }), where: null };
    const dyad = { ...dyadQuestion(asking, random), where: null };
    const counts = { by: ['KIND'] as const, where: null, limit: 10 };

    const refusals = {
      paths: await refusalOf(service, PATHS, { ...path, k: 2, chronological: false }),
      chronological: await refusalOf(service, PATH, { ...path, chronological: true }),
      network: await refusalOf(
        service,
        NETWORK,
        networkVariables({ ...networkQuestion(asking, random), where: null }),
      ),
      encounters: await refusalOf(service, ENCOUNTERS, {
        ...encountersQuestion(asking, random),
        where: null,
        first: 1,
      }),
      contacts: await refusalOf(service, CONTACTS, { ...dyadVariables(dyad), first: 1 }),
      counts: await refusalOf(service, countsQuery(counts.by), counts),
    };

    for (const [walk, code] of Object.entries(refusals)) {
      expect(code, walk).toBe('LIMIT_EXCEEDED');
    }
  });
});
