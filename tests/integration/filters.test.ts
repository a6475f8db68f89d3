import { describe, expect } from 'vitest';
import type { Statement } from '../../src/graph/statement.ts';
import { manyRecords } from '../support/many-records.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

/** Lists are found in the projection, and by the database where there is none. */
const FORMS = ['projection', 'cypher'] as const;

const MEETINGS = /* GraphQL */ `
  query Meetings($where: MeetingFilter) {
    meetings(where: $where, first: 100) { totalCount undatedCount nodes { recordId } }
  }
`;

interface MeetingsAnswer {
  readonly meetings: {
    readonly totalCount: number;
    readonly undatedCount: number;
    readonly nodes: readonly { readonly recordId: string }[];
  };
}

const ALL = ['putin-kim-talks', 'putin-visit', 'reception', 'summit-2024'];
const OCCURRED = ['putin-kim-talks', 'putin-visit', 'reception'];

/** A filter and the meetings that it lets through. */
const CASES: readonly (readonly [object | null, readonly string[]])[] = [
  [null, ALL],
  [{}, ALL],
  [{ and: [], people: { all: [], none: [] } }, ALL],
  [{ kinds: [] }, []],
  [{ not: {} }, []],
  [{ not: { or: [] } }, ALL],
  [{ kinds: ['TALKS', 'RECEPTION'] }, ['putin-kim-talks', 'reception']],
  [{ statuses: ['ANNOUNCED'] }, ['summit-2024']],
  [{ modes: ['PHONE'] }, []],
  [{ not: { modes: ['PHONE'] } }, ALL],
  [{ dated: false }, ['reception']],
  [{ dated: true }, ['putin-kim-talks', 'putin-visit', 'summit-2024']],
  [{ during: { from: '2024-06-19', until: '2024-06-19' } }, ['putin-kim-talks', 'putin-visit']],
  [{ during: { from: '2024-06-19', until: '2024-06-19', match: 'CERTAIN' } }, ['putin-kim-talks']],
  [{ during: { until: '2024-06-18' } }, ['putin-visit']],
  [{ during: { from: '2024-07-31' } }, ['summit-2024']],
  [{ during: { edtf: '2024-06' } }, ['putin-kim-talks', 'putin-visit']],
  [{ during: { edtf: '2024-06-20/..' } }, ['summit-2024']],
  [{ not: { during: { edtf: '2024-06' } } }, ['reception', 'summit-2024']],
  [{ people: { any: ['kim-jong-un', 'absent-guest'] } }, OCCURRED],
  [{ people: { all: ['vladimir-putin', 'Choe Son Hui'] } }, ['putin-kim-talks', 'putin-visit']],
  [{ people: { none: ['kim-jong-un'] } }, ['summit-2024']],
  [{ not: { people: { any: ['kim-jong-un'] } } }, ['summit-2024']],
  [{ states: { all: ['RU', 'KP'] } }, OCCURRED],
  [{ states: { any: ['KZ'] } }, ['summit-2024']],
  [{ organizations: { any: ['sco'] } }, ['summit-2024']],
  [{ places: { any: ['kumsusan'] } }, ['putin-kim-talks']],
  [{ places: { any: ['بيونغ يانغ'] } }, ['putin-kim-talks', 'putin-visit']],
  [{ places: { any: ['KP'] } }, ['putin-kim-talks', 'putin-visit']],
  [{ places: { none: ['KP'] } }, ['reception', 'summit-2024']],
  [{ documents: { any: ['undated-page'] } }, ['putin-kim-talks']],
  [{ documents: { all: ['announcement', 'visit-report'] } }, ['putin-visit']],
  [{ hosts: { any: ['KZ'] } }, ['summit-2024']],
  [{ hosts: { any: ['kim-jong-un'] } }, OCCURRED],
  [{ guests: { any: ['RU'] } }, OCCURRED],
  [{ guests: { none: ['vladimir-putin'] } }, ['summit-2024']],
  [{ maxParticipants: 1 }, ['summit-2024']],
  [{ maxParticipants: -1 }, []],
  [{ minIndependentSources: 2 }, ['putin-kim-talks', 'putin-visit']],
  [{ disputed: true }, ['putin-kim-talks']],
  [{ disputed: false }, ['putin-visit', 'reception', 'summit-2024']],
  [{ knownBy: '2024-05-09' }, ['putin-visit']],
  [{ not: { knownBy: '2024-06-19' } }, ['putin-kim-talks', 'reception']],
  [{ or: [{ kinds: ['SUMMIT'] }, { dated: false }] }, ['reception', 'summit-2024']],
  [{ and: [{ dated: true }, { not: { kinds: ['VISIT', 'SUMMIT'] } }] }, ['putin-kim-talks']],
];

const REFUSED: readonly (readonly [object, string])[] = [
  [{ people: { any: ['nobody-known'] } }, 'NOT_FOUND'],
  [{ people: { any: ['RU'] } }, 'NOT_FOUND'],
  [{ during: { from: '2024-02-01', until: '2024-01-01' } }, 'BAD_INPUT'],
  [{ during: { from: '2024-02-01', edtf: '2024' } }, 'BAD_INPUT'],
  [{ not: { not: { not: { not: { not: {} } } } } }, 'LIMIT_EXCEEDED'],
  [{ or: Array.from({ length: 51 }, () => ({ dated: true })) }, 'LIMIT_EXCEEDED'],
  [nestedNot(12), 'LIMIT_EXCEEDED'],
];

function nestedNot(depth: number): object {
  let where: object = {};
  for (let at = 0; at < depth; at += 1) {
    where = { not: where };
  }
  return where;
}

async function namesOf(service: TestService, where: object | null) {
  const { data, errors } = await service.query(MEETINGS, { where });
  expect(errors, JSON.stringify(where)).toBeUndefined();
  const { meetings } = data as MeetingsAnswer;
  expect(meetings.totalCount, JSON.stringify(where)).toBe(meetings.nodes.length);
  return meetings.nodes.map(({ recordId }) => recordId).sort();
}

const PAGES = /* GraphQL */ `
  query Pages($where: MeetingFilter, $direction: OrderDirection!, $first: Int, $after: String, $last: Int, $before: String) {
    meetings(where: $where, orderBy: { field: DATE, direction: $direction }, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { recordId }
    }
  }
`;

interface PagesAnswer {
  readonly meetings: {
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
    readonly nodes: readonly { readonly recordId: string }[];
  };
}

/** The whole list, page by page from one of its ends. */
async function pagesOf(service: TestService, asked: object, from: 'START' | 'END') {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const size = from === 'START' ? { first: 3, after: cursor } : { last: 3, before: cursor };
    const { data, errors } = await service.query(PAGES, { ...asked, ...size });
    expect(errors).toBeUndefined();
    const { pageInfo, nodes } = (data as PagesAnswer).meetings;
    const ids = nodes.map(({ recordId }) => recordId);
    found.splice(from === 'START' ? found.length : 0, 0, ...ids);
    const goesOn = from === 'START' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = goesOn ? pageInfo[from === 'START' ? 'endCursor' : 'startCursor'] : null;
  }
  return found;
}

describe('MeetingFilter', () => {
  test.for(FORMS)(
    'lets through what its conditions say, and counts the same: %s',
    {
      timeout: 90_000,
    },
    async (form, { service }) => {
      await service.load(VISIT_RECORDS);

      for (const [where, expected] of CASES) {
        const names = await namesOf(service.as(form), where);
        expect(names, JSON.stringify(where)).toEqual(expected);
      }
    },
  );

  test.for(FORMS)(
    'and its negation part all meetings, also those that lack a value: %s',
    {
      timeout: 90_000,
    },
    async (form, { service }) => {
      await service.load(VISIT_RECORDS);
      const asked = service.as(form);

      for (const [where] of CASES.filter(([given]) => given !== null)) {
        const passing = await namesOf(asked, where);
        const failing = await namesOf(asked, { not: where });
        expect([...passing, ...failing].sort(), JSON.stringify(where)).toEqual(ALL);
      }
    },
  );

  test('gives the same pages by date in both forms, in both directions and from both ends', async ({
    service,
  }) => {
    await service.load(manyRecords());
    const cypher = service.as('cypher');

    for (const direction of ['ASC', 'DESC']) {
      const asked = { where: { not: { kinds: ['CALL'] } }, direction };
      const expected = await pagesOf(cypher, asked, 'START');
      expect(expected.length).toBeGreaterThan(9);
      expect(await pagesOf(service, asked, 'START')).toEqual(expected);
      expect(await pagesOf(service, asked, 'END')).toEqual(expected);
      expect(await pagesOf(cypher, asked, 'END')).toEqual(expected);
    }
    // What is on the pages was read with the first of them.
    expect(service.statements).toEqual([]);
  });

  test('leaves out a meeting that was taken away since the projection was read', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const gone: Statement<undefined, undefined> = {
      name: 'takeAway',
      text: "MATCH (m:Meeting {id: 'putin-visit'}) DETACH DELETE m",
      encode: () => ({}),
      decode: () => undefined,
    };
    await service.graph.write((transaction) => transaction.run(gone, undefined));

    const { data, errors } = await service.query(PAGES, {
      where: { dated: true },
      direction: 'ASC',
      first: 9,
    });

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      meetings: { nodes: [{ recordId: 'putin-kim-talks' }, { recordId: 'summit-2024' }] },
    });
  });

  test('goes on behind a cursor of a meeting that is gone', async ({ service }) => {
    const records = manyRecords();
    await service.load(records);
    const asked = { where: { dated: true }, direction: 'DESC' };
    const before = await pagesOf(service, asked, 'START');
    const { data } = await service.query(PAGES, { ...asked, first: 4 });
    const { pageInfo, nodes } = (data as PagesAnswer).meetings;
    const last = nodes.at(-1)?.recordId;
    const { meetings, ...others } = records;
    await service.load(
      { ...others, meetings: meetings.filter(({ id }) => id !== last) },
      { allowRetractions: true },
    );

    const next = await service.query(PAGES, { ...asked, first: 100, after: pageInfo.endCursor });

    const ids = (next.data as PagesAnswer).meetings.nodes.map(({ recordId }) => recordId);
    expect(ids).toEqual(before.slice(4));
  });

  test('is refused with a code where it cannot be meant', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    for (const [where, code] of REFUSED) {
      const { errors } = await service.query(MEETINGS, { where });
      expect(errors?.[0]?.extensions, JSON.stringify(where)).toMatchObject({ code });
    }
  });

  test('looks all its references of one sort up at once', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const people = ['vladimir-putin', 'Kim Jong Un', 'choe-son-hui'];
    const where = { people: { any: people }, or: [{ people: { none: people } }, { dated: true }] };

    await namesOf(service, where);

    expect(service.statements.filter((name) => name === 'refsOf')).toEqual(['refsOf']);
  });
});
