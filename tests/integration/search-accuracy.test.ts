import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { MATCH_SCORE } from '../../src/model/search/match-name.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { measureAccuracy, type SearchHit } from '../support/search-accuracy.ts';
import { readRegisterNames, readSamples, TUNED_ON } from '../support/search-sample.ts';
import { type TestService, test } from '../support/service.ts';

interface Pair {
  readonly sought: string;
  readonly name: string;
  readonly match: boolean;
}

const PAIRS: readonly Pair[] = JSON.parse(
  await readFile(join(PACKAGE_ROOT, 'tests/fixtures/search/pairs.json'), 'utf8'),
);
/** Every so many people of the sample, and names of the register: all of them take minutes. */
const EVERY = 4;

async function search(service: TestService, text: string): Promise<readonly SearchHit[]> {
  const { data, errors } = await service.query(
    `query ($text: String!) {
       search(text: $text, kinds: [PERSON], first: 3) {
         edges { score matchedName { text } node { ... on Person { recordId } } }
       }
     }`,
    { text },
  );
  expect(errors).toBeUndefined();
  const { edges } = (
    data as {
      search: {
        edges: { score: number; matchedName: { text: string }; node: { recordId: string } }[];
      };
    }
  ).search;
  return edges.map(({ score, matchedName, node }) => ({
    recordId: node.recordId,
    name: matchedName.text,
    score,
  }));
}

describe('search', () => {
  test('tells pairs of names that are one from pairs that are only close', async ({ service }) => {
    await service.load({
      people: PAIRS.map(({ name }, at) => ({ id: `pair-${at}`, names: { und: name } })),
    });
    const missed: string[] = [];
    const mistaken: string[] = [];
    for (const [at, { sought, name, match }] of PAIRS.entries()) {
      const hits = await search(service, sought);
      const place = hits.findIndex(({ recordId }) => recordId === `pair-${at}`);
      const score = hits[place]?.score ?? 0;
      const told = `${sought} = ${name} (${score.toFixed(2)})`;
      if (match && (place !== 0 || score < MATCH_SCORE)) {
        missed.push(`${told}, first: ${hits[0]?.name}`);
      } else if (!match && score >= MATCH_SCORE) {
        mistaken.push(told);
      }
    }
    const matches = PAIRS.filter(({ match }) => match).length;
    process.stdout.write(
      `pairs: ${matches} to match, ${missed.length} missed; ` +
        `${PAIRS.length - matches} to tell apart, ${mistaken.length} mistaken: ${mistaken.join('; ')}\n`,
    );

    expect(PAIRS.length).toBeGreaterThanOrEqual(60);
    expect(missed).toEqual([]);
    expect(mistaken.length).toBeLessThanOrEqual(2);
  });

  test('finds people who are known in another script only, and nobody for who is not there', async ({
    service,
  }) => {
    const { people, absent } = await readSamples([TUNED_ON]);
    const some = <Item>(items: readonly Item[]) => items.filter((_, at) => at % EVERY === 0);
    const sample = { people: some(people), absent: some(absent) };

    const found = await measureAccuracy(
      {
        load: async (records) => {
          await service.reset();
          await service.load(records);
        },
        search: (text) => search(service, text),
      },
      sample,
      some(await readRegisterNames()),
    );

    for (const { sought, known, first, three, falselyMatched } of found) {
      const pair = `${sought} sought, ${known} known`;
      process.stdout.write(
        `${pair}: first ${first.toFixed(3)}, three ${three.toFixed(3)}, falsely ${falselyMatched.toFixed(3)}\n`,
      );
      expect(first, pair).toBeGreaterThanOrEqual(0.88);
      expect(three, pair).toBeGreaterThanOrEqual(0.95);
      expect(falselyMatched, pair).toBeLessThanOrEqual(0.07);
    }
  });
});
