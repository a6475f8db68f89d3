import { describe, expect } from 'vitest';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const NOTHING = {
  occasionCount: 0,
  meetingCount: 0,
  undatedCount: 0,
  firstDate: null,
  lastDate: null,
  meetings: { totalCount: 0, nodes: [] },
};

async function ask(service: TestService, args: string) {
  const answer = await service.query(
    `{ dyad(${args}) {
      occasionCount meetingCount undatedCount firstDate { edtf } lastDate { edtf }
      meetings(orderBy: { direction: ASC }) { totalCount nodes { recordId } }
    } }`,
  );
  return answer as { readonly data: { readonly dyad: object | null } } & typeof answer;
}

describe('dyad', () => {
  test('counts the meetings of a person and a state, the undated apart', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await ask(service, 'a: "Kim Jong Un", b: "RU"');

    expect(data.dyad).toEqual({
      occasionCount: 1,
      meetingCount: 3,
      undatedCount: 1,
      firstDate: { edtf: '2024-06-18/2024-06-19' },
      lastDate: { edtf: '2024-06-19' },
      meetings: {
        totalCount: 3,
        nodes: [
          { recordId: 'putin-visit' },
          { recordId: 'putin-kim-talks' },
          { recordId: 'reception' },
        ],
      },
    });
  });

  test('of two who never met is there, with nothing in it', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    expect((await ask(service, 'a: "absent-guest", b: "vladimir-putin"')).data.dyad).toEqual(
      NOTHING,
    );
    expect((await ask(service, 'a: "KZ", b: "sco"')).data.dyad).toEqual(NOTHING);
  });

  test('of one with itself, or with its own state, is empty and no error', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const ties = 'ties: [MET, CO_PRESENT, SAME_SIDE]';

    for (const pair of ['a: "RU", b: "RU"', 'a: "vladimir-putin", b: "RU"']) {
      const { data, errors } = await ask(service, `${pair}, ${ties}`);
      expect(errors).toBeUndefined();
      expect(data.dyad).toEqual(NOTHING);
    }
    const { data } = await ask(service, `a: "kim-jong-woon", b: "kim-jong-un", ${ties}`);
    expect(data.dyad).toEqual(NOTHING);
  });

  test('counts only what passes the filter and has one of the ties', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const pair = 'a: "KP", b: "RU"';

    const dated = await ask(service, `${pair}, where: { dated: true, kinds: [TALKS, RECEPTION] }`);
    const present = await ask(service, `${pair}, ties: [CO_PRESENT]`);

    expect(dated.data.dyad).toMatchObject({
      meetingCount: 1,
      meetings: { nodes: [{ recordId: 'putin-kim-talks' }] },
    });
    expect(present.data.dyad).toEqual(NOTHING);
  });

  test('of somebody unknown is null with NOT_FOUND', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data, errors } = await ask(service, 'a: "nobody-known", b: "RU"');

    expect(data.dyad).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of no ties at all is refused', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { errors } = await ask(service, 'a: "KP", b: "RU", ties: []');

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('reads its counts once, and nothing where only its ends are asked for', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const cypher = service.as('cypher');
    const counts = '{ dyad(a: "RU", b: "KP") { meetingCount firstDate { edtf } } }';
    const ends = '{ dyad(a: "RU", b: "KP") { a { recordId } b { recordId } } }';

    await service.query(counts);
    expect(service.statements).toEqual([]);
    await cypher.query(counts);
    expect(cypher.statements).toEqual(['refsOf', 'dyadOfStateAndState']);
    await service.query(ends);
    expect(service.statements).toEqual([]);
    await cypher.query(ends);
    expect(cypher.statements).toEqual(['refsOf', 'stateById']);
  });
});
