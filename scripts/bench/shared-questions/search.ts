import { pick } from '../random.ts';
import { fieldsOf } from './one-shape.ts';
import type { Answer, SharedQuestion, Variables } from './shared-question.ts';

export const SEARCH: SharedQuestion = {
  name: 'a search by name',
  variables: (random, { named }) => ({
    text: pick(
      random,
      named.flatMap(({ stated }) => stated['en'] ?? []),
    ),
  }),
  liqa: `query($text: String!) {
    answer: search(text: $text, kinds: [PERSON], first: 10) {
      nodes { ... on Person { recordId name } }
    }
  }`,
  peer: `query($text: String!) {
    answer: searchPeople(phrase: $text, first: 10) { edges { node { id name } } }
  }`,
  bare: 'search',
  compared: isNamedFound,
  goals: { peerRate: 2, bareCpu: 2 },
};

/**
 * Whom else a text may mean each of the two decides in its own way (the index has no keys for other
 * scripts and spellings), and it puts names with the same words in no order. So what is compared is
 * whether somebody of the very name is found.
 */
function isNamedFound(found: Answer, { text }: Variables): unknown {
  return { isNamed: found.some((one) => fieldsOf(one)['name'] === text) };
}
