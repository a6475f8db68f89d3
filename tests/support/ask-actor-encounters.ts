import { ask, globalId } from './ask.ts';
import {
  COUNTED_FIELDS,
  type Counted,
  countsOf,
  type PageInfo,
  type RecordId,
  type ToldCounts,
} from './counted.ts';
import type { TestService } from './service.ts';
import type { ActorEncountersQuestion } from './walk-questions.ts';

const ACTOR_ENCOUNTERS = /* GraphQL */ `
  query ActorEncounters(
    $id: ID!, $with: ActorKind!, $where: MeetingFilter, $ties: [Tie!]!, $after: String
  ) {
    node(id: $id) {
      ... on Actor {
        encounters(with: $with, where: $where, ties: $ties, first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { recordId } ${COUNTED_FIELDS} }
        }
      }
    }
  }
`;

interface ActorEncountersAnswer {
  readonly node: {
    readonly encounters: {
      readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
      readonly edges: readonly (Counted & { readonly node: RecordId })[];
    };
  };
}

/** All whom one actor has encountered, by record id. */
export async function servedEncountersOf(
  service: TestService,
  { actor, ...question }: ActorEncountersQuestion,
): Promise<Readonly<Record<string, ToldCounts>>> {
  const found: [string, ToldCounts][] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const variables = { ...question, id: globalId(actor), after };
    const { node } = await ask<ActorEncountersAnswer>(service, ACTOR_ENCOUNTERS, variables);
    const { edges, pageInfo } = node.encounters;
    found.push(...edges.map((edge): [string, ToldCounts] => [edge.node.recordId, countsOf(edge)]));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return Object.fromEntries(found);
}
