import { describe, expect } from 'vitest';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { manyRecords } from '../support/many-records.ts';
import { test } from '../support/service.ts';
import { type Walked, walk } from '../support/walk.ts';

const ORDERS = ['DATE', 'KIND', 'PARTICIPANT_COUNT', 'SOURCE_COUNT'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
);

const LISTS_OF_MEETINGS: readonly Walked[] = [
  { field: 'meetings' },
  { around: 'person(ref: "person-0") { FIELD }', field: 'meetings' },
  { around: 'state(ref: "FR") { FIELD }', field: 'meetings' },
  { around: 'document(ref: "document-1") { FIELD }', field: 'meetings' },
];

const OTHER_LISTS: readonly Walked[] = [
  { field: 'states', args: 'text: "united"' },
  { field: 'organizations' },
  { field: 'places', args: 'text: "city"' },
  { field: 'documents' },
  { field: 'disagreements', node: 'field meeting { id }' },
  { field: 'judgements', node: 'aRecordId bRecordId' },
  { field: 'loads' },
  { around: 'meeting(ref: "meeting-00") { FIELD }', field: 'parts' },
  { around: 'meeting(ref: "meeting-08") { FIELD }', field: 'participants' },
  {
    around: 'meeting(ref: "meeting-06") { FIELD }',
    field: 'accounts',
    node: 'document { id }',
  },
  {
    around: 'document(ref: "document-1") { FIELD }',
    field: 'accounts',
    node: 'meeting { id }',
  },
];

describe('A connection', () => {
  test('of meetings gives each once on pages under every order, both ways', async ({ service }) => {
    await service.load(manyRecords());

    for (const list of LISTS_OF_MEETINGS) {
      for (const orderBy of ORDERS) {
        const walked = { ...list, args: orderBy };
        const { items, totalCount } = await walk(service, walked, 100);
        const name = `${list.around ?? ''} ${list.field} ${orderBy}`;

        expect(new Set(items).size, name).toBe(totalCount);
        expect((await walk(service, walked, 9)).items, name).toEqual(items);
        expect((await walk(service, walked, 9, 'BACKWARDS')).items, name).toEqual(items);
      }
    }
  }, 120_000);

  test('of anything else gives each item once on pages, both ways', async ({ service }) => {
    await service.load(manyRecords());
    await service.load({ documents: [{ id: 'late' }] }, { dataset: 'another' });
    await service.load({ documents: [] }, { dataset: 'another', allowRetractions: true });

    for (const walked of OTHER_LISTS) {
      const name = `${walked.around ?? ''} ${walked.field}`;
      const { items, totalCount } = await walk(service, walked, 100);

      expect(items.length, name).toBe(totalCount);
      expect(new Set(items).size, name).toBe(totalCount);
      expect((await walk(service, walked, 2)).items, name).toEqual(items);
      expect((await walk(service, walked, 2, 'BACKWARDS')).items, name).toEqual(items);
      expect(totalCount, name).toBeGreaterThan(2);
    }
  }, 120_000);
});

const PAGE = '{ edges { cursor node { recordId } } pageInfo { hasNextPage hasPreviousPage } }';

describe('A page', () => {
  test('ends where the list does, whichever end it was read from', async ({ service }) => {
    await service.load(manyRecords());

    const { data } = await service.query(`{
      first: documents(first: 3) ${PAGE}
      all: documents(first: 7) ${PAGE}
      last: documents(last: 3) ${PAGE}
    }`);

    expect(data).toMatchObject({
      first: { pageInfo: { hasNextPage: true, hasPreviousPage: false } },
      all: { pageInfo: { hasNextPage: false, hasPreviousPage: false } },
      last: { pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    });
  });

  test('before a cursor is followed by others, and one after a cursor is preceded', async ({
    service,
  }) => {
    await service.load(manyRecords());
    const { data } = await service.query('{ documents(first: 3) { edges { cursor } } }');
    const [first, , third] = (data as { documents: { edges: { cursor: string }[] } }).documents
      .edges;

    const pages = await service.query(
      `query Pages($first: String, $third: String) {
        forwards: documents(first: 3, before: $third) ${PAGE}
        backwards: documents(last: 100, after: $first) ${PAGE}
      }`,
      { first: first?.cursor, third: third?.cursor },
    );

    expect(pages.data).toMatchObject({
      forwards: {
        edges: { length: 2 },
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
      backwards: { pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    });
  });

  test('of no items costs a count alone', async ({ service }) => {
    await service.load(manyRecords());

    const { data } = await service.query(
      '{ meetings(first: 0) { totalCount undatedCount nodes { id } edges { cursor } } }',
    );

    expect(data).toEqual({ meetings: { totalCount: 23, undatedCount: 5, nodes: [], edges: [] } });
    expect(service.statements).toEqual(['meetingsCount', 'meetingsCount']);
  });

  test('holds 20 items where nobody says how many', async ({ service }) => {
    await service.load(manyRecords());

    const { data } = await service.query('{ meetings { nodes { recordId } } }');

    expect(data).toHaveProperty('meetings.nodes.length', 20);
  });

  test('puts undated meetings last in both directions', async ({ service }) => {
    await service.load(manyRecords());
    const undated = ['meeting-00', 'meeting-05', 'meeting-10', 'meeting-15', 'meeting-20'];

    const { data } = await service.query(`{
      newest: meetings(last: 5) { nodes { recordId date { edtf } } }
      oldest: meetings(last: 5, orderBy: { direction: ASC }) { nodes { recordId date { edtf } } }
    }`);

    const nodes = undated.map((recordId) => ({ recordId, date: null }));
    expect(data).toEqual({ newest: { nodes: nodes.toReversed() }, oldest: { nodes } });
  });

  test('that no arguments can name is refused with a code, before it is read', async ({
    service,
  }) => {
    const refused = [
      ['first: 1, last: 1', 'BAD_INPUT'],
      ['first: -1', 'BAD_INPUT'],
      ['last: -1', 'BAD_INPUT'],
      ['first: 101', 'LIMIT_EXCEEDED'],
      ['last: 101', 'LIMIT_EXCEEDED'],
      ['after: "nonsense"', 'BAD_INPUT'],
      ['after: ""', 'BAD_INPUT'],
      [`before: "${encodeCursor('DATE_ASC', '2020')}"`, 'BAD_INPUT'],
    ];

    for (const [args, code] of refused) {
      const { errors } = await service.query(`{ meetings(${args}) { nodes { id } } }`);

      expect(errors, args).toMatchObject([{ extensions: { code } }]);
      expect(service.statements).toEqual([]);
    }
  });
});
