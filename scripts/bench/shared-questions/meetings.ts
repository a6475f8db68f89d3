import { pairOf, years } from '../questions/pools.ts';
import { pick } from '../random.ts';
import type { SharedQuestion } from './shared-question.ts';

/** States that hold, and send people to, enough meetings to fill a page. */
const BUSY_STATES = 20;

const PAGE: SharedQuestion = {
  name: 'a filtered page',
  variables: (random, { states }) => ({
    state: pick(random, states.slice(0, BUSY_STATES)),
    ...years(random, 5, 10),
  }),
  liqa: `query($state: String!, $from: Date!, $until: Date!) {
    answer: meetings(
      where: { places: { any: [$state] }, during: { from: $from, until: $until } }, first: 50
    ) {
      nodes {
        recordId kind status date { edtf } title
        participants(first: 5) { nodes { recordId name } }
      }
    }
  }`,
  // From the state: asked for `meetings` with the state in its filter, the library has Neo4j look at
  // every meeting, which takes twice the time even in a small world.
  peer: `query($state: ID!, $from: String!, $until: String!) {
    answer: states(where: { id: { eq: $state } }) {
      meetings(
        where: { until: { gte: $from }, from: { lte: $until } }
        limit: 50
        sort: [{ dateDesc: DESC }]
      ) {
        id kind status date title
        participants: participantsConnection(first: 5, sort: [{ edge: { order: ASC } }]) {
          edges { node { id name } }
        }
      }
    }
  }`,
  peerHolds: 'meetings',
  bare: 'meetingsInState',
  goals: { peerRate: 3, bareCpu: 1.6 },
};

const DYAD: SharedQuestion = {
  name: 'two states',
  variables: (random, { states }) => {
    const { from, to } = pairOf(random, states.slice(0, BUSY_STATES));
    return { a: from, b: to };
  },
  liqa: `query($a: String!, $b: String!) {
    answer: dyad(a: $a, b: $b) {
      meetingCount firstDate { edtf } lastDate { edtf }
      meetings(first: 20) { nodes { recordId kind status date { edtf } title } }
    }
  }`,
  peer: null,
  bare: 'dyad',
  goals: { peerRate: null, bareCpu: 0.3 },
};

export const MEETINGS: readonly SharedQuestion[] = [PAGE, DYAD];
