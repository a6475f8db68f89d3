import type { ResultOf, VariablesOf } from 'gql.tada';
import type { pathsBetween } from '../../schema/client/explorer.ts';
import type { Query } from '../address/use-query.ts';
import { meetingFilterOf, tiesOf } from '../parts/meeting-filter.ts';

export type PathsQuestion = VariablesOf<typeof pathsBetween>;
/** One way from one actor to another. */
export type Way = NonNullable<ResultOf<typeof pathsBetween>['paths']>[number];
export type Hop = Way['hops'][number];

/** As the schema has them. */
export const WAYS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const MOST_HOPS = [1, 2, 3, 4, 5, 6] as const;
const USUAL_WAYS = 3;
const USUAL_HOPS = 4;

export function waysOf(query: Query): number {
  return WAYS.find((choice) => String(choice) === query.one('k')) ?? USUAL_WAYS;
}

export function mostHopsOf(query: Query): number {
  return MOST_HOPS.find((choice) => String(choice) === query.one('maxHops')) ?? USUAL_HOPS;
}

export function isChronological(query: Query): boolean {
  return query.one('chronological') !== null;
}

/** What the address asks; null where it does not name two. `from` and `until` in it are dates. */
export function pathsQuestionOf(query: Query): PathsQuestion | null {
  const [from, to] = [query.one('a'), query.one('b')];
  return from === null || to === null
    ? null
    : {
        from,
        to,
        k: waysOf(query),
        maxHops: mostHopsOf(query),
        ties: [...tiesOf(query)],
        chronological: isChronological(query),
        where: meetingFilterOf(query),
      };
}
