import { z } from 'zod';
import type { Question } from '../measure.ts';
import { pick } from '../random.ts';
import { someFilter } from './pools.ts';
import { mustBe, someOf } from './shape.ts';

const NETWORK = `query($around: [String!]!, $where: MeetingFilter, $hops: Int!) {
  network(around: $around, where: $where, hops: $hops) {
    truncated omittedNodeCount
    nodes { actor { id name } degree betweenness hops }
    edges { source target occasionCount meetingCount firstDate { edtf } lastDate { edtf } }
  }
}`;

const GOAL_MS = 100;
const check = mustBe(z.object({ network: z.object({ nodes: someOf }) }));

export const NETWORK_QUESTIONS: readonly Question[] = [
  {
    name: 'network: the largest hub, 1 hop',
    query: NETWORK,
    goalMs: GOAL_MS,
    variables: (_random, { hubs }) => ({ around: [hubs[0]?.id], hops: 1 }),
    check,
  },
  {
    name: 'network: the largest hub, 1 hop, filtered',
    query: NETWORK,
    goalMs: GOAL_MS,
    variables: (random, facts) => ({
      around: [facts.hubs[0]?.id],
      hops: 1,
      where: someFilter(random, facts),
    }),
    check,
  },
  {
    name: 'network: somebody who meets often, 2 hops',
    query: NETWORK,
    goalMs: null,
    variables: (random, { popular }) => ({ around: [pick(random, popular)], hops: 2 }),
    check,
  },
];
