import { describe, expect } from 'vitest';
import { manyRecords } from '../support/many-records.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';
import { walk } from '../support/walk.ts';

async function ask(service: TestService, encounters: string, headers?: Record<string, string>) {
  const source = `{ person(ref: "vladimir-putin") { ${encounters} } }`;
  const answer = await service.query(source, {}, headers);
  return answer as { readonly data: { readonly person: object } } & typeof answer;
}

const ORDERS = ['OCCASION_COUNT', 'MEETING_COUNT', 'FIRST_DATE', 'LAST_DATE', 'NAME'].flatMap(
  (field) => ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
);

const COUNTED = 'encounters { edges { node { name } meetings { nodes { recordId } totalCount } } }';

describe('encounters', () => {
  test('count talks and reception of one visit as one occasion', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await ask(
      service,
      `encounters {
        totalCount
        edges {
          node { recordId } occasionCount meetingCount undatedCount
          firstDate { edtf } lastDate { edtf }
          meetings { totalCount undatedCount nodes { recordId } }
        }
      }`,
    );

    expect(data.person).toEqual({
      encounters: {
        totalCount: 2,
        edges: [
          {
            node: { recordId: 'kim-jong-un' },
            occasionCount: 1,
            meetingCount: 3,
            undatedCount: 1,
            firstDate: { edtf: '2024-06-18/2024-06-19' },
            lastDate: { edtf: '2024-06-19' },
            meetings: {
              totalCount: 3,
              undatedCount: 1,
              nodes: [
                { recordId: 'putin-kim-talks' },
                { recordId: 'putin-visit' },
                { recordId: 'reception' },
              ],
            },
          },
          {
            node: { recordId: 'choe-son-hui' },
            occasionCount: 1,
            meetingCount: 1,
            undatedCount: 0,
            firstDate: { edtf: '2024-06-19' },
            lastDate: { edtf: '2024-06-19' },
            meetings: {
              totalCount: 1,
              undatedCount: 0,
              nodes: [{ recordId: 'putin-kim-talks' }],
            },
          },
        ],
      },
    });
  });

  test('see only meetings that occurred, whatever the filter adds', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await ask(
      service,
      'encounters(with: STATE, ties: [MET, CO_PRESENT], where: { statuses: [ANNOUNCED] }) { totalCount }',
    );

    expect(data.person).toEqual({ encounters: { totalCount: 0 } });
  });

  test('tie nobody to the absent, to interpreters without a name or to the own state', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await ask(
      service,
      `people: encounters(ties: [MET, CO_PRESENT, SAME_SIDE]) { nodes { recordId } }
       states: encounters(with: STATE, ties: [MET, CO_PRESENT, SAME_SIDE]) { nodes { recordId } }`,
    );

    expect(data.person).toEqual({
      people: { nodes: [{ recordId: 'kim-jong-un' }, { recordId: 'choe-son-hui' }] },
      states: { nodes: [{ recordId: 'KP' }] },
    });
  });

  test('of no ties at all are refused', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { errors } = await ask(service, 'encounters(ties: []) { totalCount }');

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('are counted without the database, which is asked once for people and once for meetings', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);

    await ask(service, COUNTED);

    expect(service.statements).toEqual(['personById', 'personById', 'meetingById']);
  });

  test('read a level in one statement where the graph is too large for a projection', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const cypher = service.as('cypher');

    await ask(cypher, COUNTED);

    expect(cypher.statements.toSorted()).toEqual([
      'encountersOfPersonWithPerson',
      'meetingsOfPersonWithPerson',
      'meetingsOfPersonWithPersonCount',
      'personById',
      'refsOf',
    ]);
  });

  test('give everybody once on pages under every order, both ways', async ({ service }) => {
    await service.load(manyRecords());
    const around = 'person(ref: "person-0") { FIELD }';

    for (const orderBy of ORDERS) {
      const args = `ties: [MET, CO_PRESENT, SAME_SIDE], orderBy: ${orderBy}`;
      const walked = { around, field: 'encounters', args };
      const { items, totalCount } = await walk(service, walked, 100);

      expect(totalCount, orderBy).toBeGreaterThan(2);
      expect(new Set(items).size, orderBy).toBe(totalCount);
      expect((await walk(service, walked, 2)).items, orderBy).toEqual(items);
      expect((await walk(service, walked, 2, 'BACKWARDS')).items, orderBy).toEqual(items);
    }
  }, 120_000);

  test('are in the order of names of the language that is asked for', async ({ service }) => {
    await service.load({
      documents: [{ id: 'report', publishedOn: '2024-01-02' }],
      people: [
        { id: 'vladimir-putin', names: { en: 'Vladimir Putin' } },
        { id: 'first-in-english', names: { en: 'Aaa', ar: 'ياء' } },
        { id: 'first-in-arabic', names: { en: 'Zzz', ar: 'ألف' } },
      ],
      meetings: [
        {
          id: 'talks',
          kind: 'TALKS',
          status: 'OCCURRED',
          sides: [
            [{ person: 'vladimir-putin' }],
            [{ person: 'first-in-english' }, { person: 'first-in-arabic' }],
          ],
          accounts: [{ document: 'report', says: 'all' }],
        },
      ],
    });
    const byName =
      'encounters(orderBy: { field: NAME, direction: ASC }) { nodes { recordId } edges { firstDate { edtf } } }';

    const english = await ask(service, byName);
    const arabic = await ask(service, byName, { 'accept-language': 'ar' });

    const undated = { edges: [{ firstDate: null }, { firstDate: null }] };
    const names = [{ recordId: 'first-in-english' }, { recordId: 'first-in-arabic' }];
    expect(english.data.person).toEqual({ encounters: { nodes: names, ...undated } });
    expect(arabic.data.person).toEqual({
      encounters: { nodes: names.toReversed(), ...undated },
    });
  });
});
