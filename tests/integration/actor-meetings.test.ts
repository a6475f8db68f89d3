import { describe, expect } from 'vitest';
import { manyRecords } from '../support/many-records.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const SLOW_MS = 240_000;

const ACTORS = ['person-0', 'person-3', 'vladimir-putin', 'RU', 'CN', 'KP', 'club-0', 'twin-0'];
const FILTERS = [
  null,
  { dated: true },
  { not: { kinds: ['CALL'] } },
  { states: { any: ['FR'] } },
  { during: { from: '2019-02-01', until: '2024-06-18' } },
  { during: { edtf: '../2021' }, dated: true },
];
const PAGE = 4;

const PAGES = `query (
  $actor: String!, $where: MeetingFilter, $direction: OrderDirection!
  $first: Int, $after: String, $last: Int, $before: String
) {
  actor(ref: $actor) {
    meetings(
      where: $where, orderBy: { direction: $direction }
      first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount undatedCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor role status side officeBasis office { title } onBehalfOf { recordId }
        node { recordId date { edtf } participants(first: 3) {
          totalCount pageInfo { endCursor hasNextPage }
          edges { cursor role status side onBehalfOf { recordId } node { recordId name } }
        } }
      }
    }
  }
}`;

/** What `PAGES` asks for. */
interface Pages {
  readonly actor: {
    readonly meetings: {
      readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>>;
    };
  };
}

/** All pages, one behind the other, from the one end or the other. */
async function pagesOf(service: TestService, asked: object, from: 'START' | 'END') {
  const pages: unknown[] = [];
  let cursor: string | null = null;
  do {
    const place =
      from === 'START' ? { first: PAGE, after: cursor } : { last: PAGE, before: cursor };
    const answer = await service.query(PAGES, { ...asked, ...place });
    const data = answer.data as Pages;
    const { startCursor, endCursor } = data.actor.meetings.pageInfo;
    pages.push(data);
    cursor = from === 'START' ? endCursor : startCursor;
  } while (cursor !== null && pages.length < 20);
  return pages;
}

describe('Meetings of an actor by date', () => {
  test('are the same pages over the projection and in Cypher, with the same seats', {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await service.load(VISIT_RECORDS);
    await service.load(manyRecords());
    const cypher = service.as('cypher');

    const questions = ACTORS.flatMap((actor, at) =>
      FILTERS.slice(0, 1 + (at % FILTERS.length)).flatMap((where) => [
        { actor, where, direction: 'ASC', from: 'START' as const },
        { actor, where, direction: 'DESC', from: 'END' as const },
      ]),
    );
    for (const { from, ...asked } of questions) {
      const pages = await pagesOf(service, asked, from);
      expect({ asked, pages }).toEqual({ asked, pages: await pagesOf(cypher, asked, from) });
    }
    const pages = await pagesOf(service, { actor: 'RU', direction: 'DESC' }, 'START');
    expect(pages.length).toBeGreaterThan(5);
  });
});
