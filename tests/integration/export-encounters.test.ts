import { describe, expect } from 'vitest';
import { csvOf, linesOf, pathOf } from '../support/exported.ts';
import { manyRecords } from '../support/many-records.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

interface Counterpart {
  readonly node: { readonly recordId: string };
  readonly occasionCount: number;
  readonly meetingCount: number;
}

async function counterparts(service: TestService, args: string): Promise<readonly string[]> {
  const { data } = await service.query(
    `{ actor(ref: "person-0") { encounters(first: 100, ${args}) {
      edges { node { recordId } occasionCount meetingCount }
    } } }`,
  );
  const { actor } = data as { actor: { encounters: { edges: readonly Counterpart[] } } };
  return actor.encounters.edges.map(
    ({ node, occasionCount, meetingCount }) =>
      `person-0 ${node.recordId} ${occasionCount} ${meetingCount}`,
  );
}

function pairsOf(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  return rows.map((row) => `${row['a_id']} ${row['b_id']} ${row['occasions']} ${row['meetings']}`);
}

describe('The export of encounters', () => {
  test('has a row for each pair that met, with the documents of the last meeting', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { rows } = await csvOf(service, 'encounters.csv');

    expect(
      rows.toSorted((one, two) => (String(one['a_id']) < String(two['a_id']) ? -1 : 1)),
    ).toEqual([
      {
        a_id: 'choe-son-hui',
        a: 'Choe Son Hui',
        b_id: 'vladimir-putin',
        b: 'Vladimir Putin',
        occasions: '1',
        meetings: '1',
        undated: '0',
        first: '2024-06-19',
        last: '2024-06-19',
        last_meeting: 'putin-kim-talks',
        documents: 'visit-report; undated-page',
        citation: 'Daily, “The visit” (20 June 2024), paragraph 2; Archive, top',
      },
      {
        a_id: 'kim-jong-un',
        a: 'Kim Jong Un',
        b_id: 'vladimir-putin',
        b: 'Vladimir Putin',
        occasions: '1',
        meetings: '3',
        undated: '1',
        first: '2024-06-18/2024-06-19',
        last: '2024-06-19',
        last_meeting: 'putin-kim-talks',
        documents: 'visit-report; undated-page',
        citation: 'Daily, “The visit” (20 June 2024), paragraph 2; Archive, top',
      },
    ]);
  });

  test('is of states, or of ties of another sort, where that is asked', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const states = await linesOf(service, 'encounters.ndjson', {
      between: 'STATE',
      language: 'ar',
    });
    const sides = await csvOf(service, 'encounters.csv', { ties: 'SAME_SIDE' });

    expect(states).toMatchObject([
      { a: { id: 'KP', name: 'كوريا الشمالية' }, b: { id: 'RU', name: 'روسيا' }, meetings: 3 },
    ]);
    expect(pairsOf(sides.rows)).toEqual(['choe-son-hui kim-jong-un 1 1']);
  });

  test('of one actor has the counterparts that the query lists, in its order', async ({
    service,
  }) => {
    await service.load(manyRecords());

    for (const [args, parameters] of [
      ['ties: [MET]', {}],
      [
        'ties: [MET, SAME_SIDE], where: { kinds: [TALKS] }, orderBy: { field: NAME, direction: ASC }',
        {
          ties: ['MET', 'SAME_SIDE'],
          where: '{"kinds":["TALKS"]}',
          orderBy: '{"field":"NAME","direction":"ASC"}',
        },
      ],
    ] as const) {
      const { rows } = await csvOf(service, 'encounters.csv', { of: 'person-0', ...parameters });

      expect(pairsOf(rows)).toEqual(await counterparts(service, args));
      expect(rows.length).toBeGreaterThan(1);
    }
  });

  test('refuses to be of one actor and between all, and what there is not', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const statusOf = async (parameters: Record<string, string>) =>
      (await service.fetch(pathOf('encounters.csv', parameters))).status;

    expect(await statusOf({ of: 'vladimir-putin', between: 'STATE' })).toBe(400);
    expect(await statusOf({ with: 'STATE' })).toBe(400);
    expect(await statusOf({ of: 'nobody' })).toBe(404);
    expect(await statusOf({ ties: '' })).toBe(400);
  });
});
