import { describe, expect } from 'vitest';
import { manyRecords } from '../support/many-records.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';
import { walk } from '../support/walk.ts';

const PEOPLE = /* GraphQL */ `
  query People($where: PersonFilter, $orderBy: PersonOrder) {
    people(where: $where, orderBy: $orderBy) { totalCount nodes { recordId } }
  }
`;

async function ask(service: TestService, variables: object, headers?: Record<string, string>) {
  const { data, errors } = await service.query(PEOPLE, variables, headers);
  expect(errors, JSON.stringify(variables)).toBeUndefined();
  const { people } = data as {
    people: { totalCount: number; nodes: readonly { recordId: string }[] };
  };
  expect(people.totalCount).toBe(people.nodes.length);
  return people.nodes.map(({ recordId }) => recordId);
}

/** By name: Absent Guest, Choe Son Hui, Kim Jong Un, Vladimir Putin. */
const ALL = ['absent-guest', 'choe-son-hui', 'kim-jong-un', 'vladimir-putin'];
const KOREANS = ['absent-guest', 'choe-son-hui', 'kim-jong-un'];

const CASES: readonly (readonly [object | null, readonly string[]])[] = [
  [null, ALL],
  [{}, ALL],
  [{ text: '' }, ALL],
  [{ text: '…' }, []],
  [{ text: 'PUT' }, ['vladimir-putin']],
  [{ text: 'جونج أون' }, ['kim-jong-un']],
  [{ text: 'woon' }, ['kim-jong-un']],
  [{ states: { any: ['KP'] } }, KOREANS],
  [{ states: { any: ['KP', 'RU'], none: ['KP'] } }, ['vladimir-putin']],
  [{ states: { all: ['KP', 'RU'] } }, []],
  [{ states: { any: [] } }, []],
  [{ organizations: { any: ['sco'] } }, []],
  [{ organizations: { none: ['sco'] } }, ALL],
  [{ ranks: ['HEAD_OF_STATE'] }, ['kim-jong-un', 'vladimir-putin']],
  [{ ranks: [] }, []],
  [{ inOfficeOn: '2012-05-06' }, []],
  [{ inOfficeOn: '2012-05-07' }, ['vladimir-putin']],
  [{ inOfficeOn: '2024-06-19' }, ['kim-jong-un', 'vladimir-putin']],
  [{ inOfficeOn: '2024-06-19', ranks: ['FOREIGN_MINISTER'] }, []],
  [{ inOfficeOn: '2024-06-19', states: { any: ['KP'] } }, ['kim-jong-un']],
  [{ inOfficeOn: '2024-06-20', states: { any: ['KP'] } }, []],
  [
    { inOfficeOn: '2024-06-19', states: { all: ['RU'] }, ranks: ['HEAD_OF_STATE'] },
    ['vladimir-putin'],
  ],
  [{ met: { any: ['vladimir-putin'] } }, ['choe-son-hui', 'kim-jong-un']],
  [{ met: { all: ['RU', 'vladimir-putin'] } }, ['choe-son-hui', 'kim-jong-un']],
  [{ met: { any: ['KP', 'sco'] } }, ['vladimir-putin']],
  [{ met: { none: ['RU', 'KP'] } }, ['absent-guest']],
];

describe('people', () => {
  test('are those of whom the filter is true, by name', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    for (const [where, expected] of CASES) {
      expect(await ask(service, { where }), JSON.stringify(where)).toEqual(expected);
    }
  }, 60_000);

  test('held an office between years and months as well as days', async ({ service }) => {
    const source = [{ document: 'report' }];
    await service.load({
      documents: [{ id: 'report', publishedOn: '2024-01-01' }],
      offices: [{ id: 'office', titles: { en: 'Minister' }, of: 'RU', rank: 'MINISTER' }],
      people: [
        { id: 'by-year', from: '2010', until: '2012' },
        { id: 'by-month', from: '2011-03~', until: '2011-05' },
        { id: 'until-only', until: '2020' },
        { id: 'by-decade', from: '201X' },
      ].map(({ id, ...bounds }) => ({
        id,
        names: { en: id },
        tenures: [{ office: 'office', ...bounds, sources: source }],
      })),
    });
    const on = async (inOfficeOn: string) => ask(service, { where: { inOfficeOn } });

    expect(await on('2009-12-31')).toEqual([]);
    expect(await on('2011-03-01')).toEqual(['by-decade', 'by-month', 'by-year']);
    expect(await on('2011-06-01')).toEqual(['by-decade', 'by-year']);
    expect(await on('2012-12-31')).toEqual(['by-decade', 'by-year']);
    expect(await on('2013-01-01')).toEqual(['by-decade']);
  });

  test('who have no dated meeting come last in both directions', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    await service.load(
      { people: [{ id: 'hermit', names: { en: 'A Hermit' } }] },
      { dataset: 'another' },
    );
    const by = (direction: string) =>
      ask(service, { orderBy: { field: 'LAST_MEETING_DATE', direction } });

    expect((await by('ASC')).at(-1)).toBe('hermit');
    expect((await by('DESC')).at(-1)).toBe('hermit');
    expect(
      (await ask(service, { orderBy: { field: 'MEETING_COUNT', direction: 'DESC' } }))[0],
    ).toBe('vladimir-putin');
  });

  test('are each given once on pages under every order, both ways', async ({ service }) => {
    await service.load(manyRecords());

    for (const field of ['NAME', 'MEETING_COUNT', 'LAST_MEETING_DATE']) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
        const walked = { field: 'people', args: orderBy };
        const { items, totalCount } = await walk(service, walked, 100);

        expect(new Set(items).size, orderBy).toBe(totalCount);
        expect((await walk(service, walked, 3)).items, orderBy).toEqual(items);
        expect((await walk(service, walked, 3, 'BACKWARDS')).items, orderBy).toEqual(items);
      }
    }
  }, 60_000);
});
