import type { WorldFacts } from '../facts.ts';
import { pairOf, years } from '../questions/pools.ts';
import type { Random } from '../random.ts';
import { fieldsOf } from './one-shape.ts';
import type { Answer, SharedQuestion, Variables } from './shared-question.ts';

const SHOWN = `{
  length
  hops {
    from { recordId name }
    to { recordId name }
    meeting { recordId kind date { edtf } }
  }
}`;
const SHOWN_BY_PEER = SHOWN.replaceAll('recordId', 'id').replace('date { edtf }', 'date');

const PATH: SharedQuestion = {
  name: 'a path',
  variables: (random, { active }) => ends(random, active),
  liqa: `query($a: String!, $b: String!) { answer: path(from: $a, to: $b) ${SHOWN} }`,
  peer: `query($a: ID!, $b: ID!) { answer: path(a: $a, b: $b) ${SHOWN_BY_PEER} }`,
  bare: 'path',
  compared: lengths,
  goals: { peerRate: 6, bareCpu: 0.3 },
};

const IN_WINDOW: SharedQuestion = {
  name: 'a path in a window',
  variables: (random, { popular }: WorldFacts) => ({
    ...ends(random, popular),
    ...years(random, 10, 20),
  }),
  liqa: `query($a: String!, $b: String!, $from: Date!, $until: Date!) {
    answer: path(from: $a, to: $b, where: { during: { from: $from, until: $until } }) ${SHOWN}
  }`,
  peer: `query($a: ID!, $b: ID!, $from: String!, $until: String!) {
    answer: pathInWindow(a: $a, b: $b, from: $from, until: $until) ${SHOWN_BY_PEER}
  }`,
  bare: 'pathInWindow',
  compared: lengths,
  goals: { peerRate: 6, bareCpu: 0.3 },
};

const FIVE: SharedQuestion = {
  name: 'five paths',
  variables: (random, { popular }) => ends(random, popular),
  liqa: `query($a: String!, $b: String!) { answer: paths(from: $a, to: $b, k: 5) ${SHOWN} }`,
  peer: null,
  bare: 'fivePaths',
  compared: lengths,
  goals: { peerRate: null, bareCpu: 0.3 },
};

export const PATHS: readonly SharedQuestion[] = [PATH, IN_WINDOW, FIVE];

function ends(random: Random, people: readonly string[]): Variables {
  const { from, to } = pairOf(random, people);
  return { a: from, b: to };
}

/** Of several paths of one length each server may give another, and Liqa the one with most occasions. */
function lengths(answer: Answer): unknown {
  return answer.map((path) => fieldsOf(path)['length']);
}
