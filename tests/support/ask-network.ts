import { actorOfGlobalId, ask, globalId } from './ask.ts';
import type { ReferenceNetwork } from './reference-network.ts';
import type { TestService } from './service.ts';
import type { NetworkQuestion } from './walk-questions.ts';

export const NETWORK = /* GraphQL */ `
  query Network(
    $around: [String!]!, $hops: Int!, $with: ActorKind!, $where: MeetingFilter, $ties: [Tie!]!
    $maxNodes: Int!
  ) {
    network(
      around: $around, hops: $hops, with: $with, where: $where, ties: $ties, maxNodes: $maxNodes
    ) {
      truncated
      omittedNodeCount
      nodes { hops degree betweenness actor { __typename recordId } }
      edges { source target occasionCount meetingCount firstDate { edtf } lastDate { edtf } }
    }
  }
`;

interface Edtf {
  readonly edtf: string;
}

interface NetworkAnswer {
  readonly network: {
    readonly truncated: boolean;
    readonly omittedNodeCount: number;
    readonly nodes: readonly {
      readonly hops: number;
      readonly degree: number;
      readonly betweenness: number;
      readonly actor: { readonly __typename: string; readonly recordId: string };
    }[];
    readonly edges: readonly {
      readonly source: string;
      readonly target: string;
      readonly occasionCount: number;
      readonly meetingCount: number;
      readonly firstDate: Edtf | null;
      readonly lastDate: Edtf | null;
    }[];
  };
}

/** Betweenness is a quotient of sums, which may be added up in another order. */
const DIGITS = 9;

/** A network as the service tells it. */
export async function servedNetwork(service: TestService, question: NetworkQuestion) {
  const { network } = await ask<NetworkAnswer>(service, NETWORK, networkVariables(question));
  return {
    truncated: network.truncated,
    omittedNodeCount: network.omittedNodeCount,
    nodes: network.nodes.map(({ actor, hops, degree, betweenness }) => ({
      actor: `${actor.__typename}:${actor.recordId}`,
      hops,
      degree,
      betweenness: betweenness.toFixed(DIGITS),
    })),
    edges: inOrder(
      network.edges.map(({ source, target, firstDate, lastDate, ...counts }) => ({
        pair: [source, target].map(actorOfGlobalId).sort(),
        ...counts,
        firstDate: firstDate?.edtf ?? null,
        lastDate: lastDate?.edtf ?? null,
      })),
    ),
  };
}

/** What the service should tell, given what a reference found. Edges have no order of their own. */
export function toldNetwork({ nodes, edges, omittedNodeCount }: ReferenceNetwork) {
  return {
    truncated: omittedNodeCount > 0,
    omittedNodeCount,
    nodes: nodes.map((node) => ({ ...node, betweenness: node.betweenness.toFixed(DIGITS) })),
    edges: inOrder(edges.map(({ pair, ...counts }) => ({ pair: [...pair].sort(), ...counts }))),
  };
}

export function networkVariables(question: NetworkQuestion) {
  return { ...question, around: question.around.map(globalId) };
}

function inOrder<Edge extends { readonly pair: readonly string[] }>(edges: readonly Edge[]) {
  return edges.toSorted((a, b) => (a.pair.join('\n') < b.pair.join('\n') ? -1 : 1));
}
