import { z } from 'zod';
import type { WorldFacts } from '../facts.ts';
import type { Question } from '../measure.ts';
import { between, pick, type Random } from '../random.ts';
import { mustBe, someOf } from './shape.ts';

const SEARCH = `query($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    edges {
      score matchedBy matchedName { text language }
      node {
        __typename
        ... on Person { id name } ... on State { id name } ... on Organization { id name }
        ... on Place { id name } ... on Meeting { id title } ... on Document { id documentTitle: title }
      }
    }
  }
}`;

const GOAL_MS = 20;
const some = mustBe(z.object({ search: z.object({ edges: someOf }) }));
const any = mustBe(z.object({ search: z.object({ edges: z.array(z.unknown()) }) }));

export const SEARCH_QUESTIONS: readonly Question[] = [
  ask('search: a whole name', (random, facts) => spelling(random, facts, 'stated'), some),
  ask('search: while typing', typed, some),
  ask('search: a spelling that no record states', (random, facts) =>
    spelling(random, facts, 'unstated'),
  ),
  ask('search: one letter is missing', misspelt),
  ask('search: titles of meetings', (random) =>
    pick(random, ['Summit on water', 'قمة حول الطاقة']),
  ),
];

function spelling(random: Random, { named }: WorldFacts, which: 'stated' | 'unstated'): string {
  const known = named.flatMap((one) => Object.values(one[which]));
  return pick(random, known);
}

function typed(random: Random, facts: WorldFacts): string {
  return spelling(random, facts, 'stated')
    .slice(0, between(random, 2, 9))
    .trim();
}

function misspelt(random: Random, facts: WorldFacts): string {
  const text = spelling(random, facts, 'stated');
  const at = between(random, 1, text.length - 2);
  return text.slice(0, at) + text.slice(at + 1);
}

function ask(
  name: string,
  textOf: (random: Random, facts: WorldFacts) => string,
  check: Question['check'] = any,
): Question {
  return {
    name,
    query: SEARCH,
    goalMs: GOAL_MS,
    variables: (random, facts) => ({ text: textOf(random, facts) }),
    check,
  };
}
