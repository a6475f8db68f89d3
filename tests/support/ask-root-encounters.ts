import { ask } from './ask.ts';
import {
  COUNTED_FIELDS,
  type Counted,
  countsOf,
  type PageInfo,
  type RecordId,
  type ToldCounts,
} from './counted.ts';
import type { ReferencePair } from './reference-root-encounters.ts';
import type { TestService } from './service.ts';
import type { EncountersQuestion } from './walk-questions.ts';

export const ENCOUNTERS = /* GraphQL */ `
  query Encounters(
    $between: ActorKind!, $where: MeetingFilter, $ties: [Tie!]!, $orderBy: EncounterOrder
    $first: Int, $after: String, $last: Int, $before: String
  ) {
    encounters(
      between: $between, where: $where, ties: $ties, orderBy: $orderBy
      first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { a { recordId } b { recordId } ${COUNTED_FIELDS} }
    }
  }
`;

const MEETINGS_OF_ENCOUNTERS = /* GraphQL */ `
  query Meetings(
    $between: ActorKind!, $where: MeetingFilter, $ties: [Tie!]!, $orderBy: EncounterOrder
  ) {
    encounters(between: $between, where: $where, ties: $ties, orderBy: $orderBy, first: 5) {
      nodes {
        a { recordId } b { recordId } ${COUNTED_FIELDS}
        meetings(first: 40) { nodes { recordId } }
      }
    }
  }
`;

export interface ToldPair extends ToldCounts {
  readonly a: string;
  readonly b: string;
}

type Pair = Counted & { readonly a: RecordId; readonly b: RecordId };

interface EncountersAnswer {
  readonly encounters: {
    readonly totalCount: number;
    readonly pageInfo: PageInfo;
    readonly nodes: readonly Pair[];
  };
}

interface Pages {
  readonly size: number;
  /** How many pages to read at most. */
  readonly most: number;
  readonly from: 'START' | 'END';
}

/** Pairs on pages from one end, in the list's own order; `isWhole`: there were no more. */
export async function servedPairs(
  service: TestService,
  question: EncountersQuestion,
  { size, most, from }: Pages,
) {
  const forwards = from === 'START';
  const pages: (readonly ToldPair[])[] = [];
  let bound: object = {};
  let isWhole = false;
  let totalCount = 0;
  while (!isWhole && pages.length < most) {
    const variables = { ...question, ...(forwards ? { first: size } : { last: size }), ...bound };
    const { encounters } = await ask<EncountersAnswer>(service, ENCOUNTERS, variables);
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = encounters.pageInfo;
    pages.push(encounters.nodes.map(toldPair));
    bound = forwards ? { after: endCursor } : { before: startCursor };
    isWhole = forwards ? !hasNextPage : !hasPreviousPage;
    totalCount = encounters.totalCount;
  }
  return { pairs: (forwards ? pages : pages.toReversed()).flat(), isWhole, totalCount };
}

/** The first five pairs, with the meetings under each. */
export async function servedMeetingsOfPairs(
  service: TestService,
  question: EncountersQuestion,
): Promise<readonly ReferencePair[]> {
  const { encounters } = await ask<{
    readonly encounters: {
      readonly nodes: readonly (Pair & {
        readonly meetings: { readonly nodes: readonly RecordId[] };
      })[];
    };
  }>(service, MEETINGS_OF_ENCOUNTERS, question);
  return encounters.nodes.map(({ meetings, ...pair }) => ({
    ...toldPair(pair),
    meetings: meetings.nodes.map(({ recordId }) => recordId).sort(),
  }));
}

function toldPair(pair: Pair): ToldPair {
  return { a: pair.a.recordId, b: pair.b.recordId, ...countsOf(pair) };
}
