import { z } from 'zod';
import type { Question } from '../measure.ts';
import { pick } from '../random.ts';
import { someFilter, storedFilter } from './pools.ts';
import { mustBe, someOf } from './shape.ts';

const page = (selected: string) => `query(
  $between: ActorKind! = PERSON, $where: MeetingFilter, $ties: [Tie!]! = [MET], $orderBy: EncounterOrder
) {
  encounters(between: $between, where: $where, ties: $ties, orderBy: $orderBy, first: 20) {
    ${selected}
    pageInfo { hasNextPage endCursor }
    nodes {
      a { id name } b { id name } occasionCount meetingCount undatedCount
      firstDate { edtf } lastDate { edtf }
    }
  }
}`;

const PAGE = page('');
const PAGE_AND_TOTAL = page('totalCount');
const GOAL_MS = 50;
const some = mustBe(z.object({ encounters: z.object({ nodes: someOf }) }));
const any = mustBe(z.object({ encounters: z.object({ nodes: z.array(z.unknown()) }) }));
const FIELDS = ['OCCASION_COUNT', 'MEETING_COUNT', 'FIRST_DATE', 'LAST_DATE', 'NAME'];

export const ENCOUNTER_QUESTIONS: readonly Question[] = [
  ask('encounters: all people', PAGE, () => ({}), some),
  ask('encounters: all people, with the total', PAGE_AND_TOTAL, () => ({}), some),
  ask('encounters: people, filtered', PAGE, (random, facts) => ({
    where: someFilter(random, facts),
  })),
  ask('encounters: people, by place, document, rank', PAGE, (random, facts) => ({
    where: storedFilter(random, facts),
  })),
  ask(
    'encounters: people, in every order',
    PAGE,
    (random) => ({
      orderBy: { field: pick(random, FIELDS), direction: pick(random, ['ASC', 'DESC']) },
    }),
    some,
  ),
  ask('encounters: people, all ties, filtered', PAGE, (random, facts) => ({
    ties: ['MET', 'CO_PRESENT', 'SAME_SIDE'],
    where: someFilter(random, facts),
  })),
  ask('encounters: states', PAGE, () => ({ between: 'STATE' }), some),
  ask('encounters: states, filtered', PAGE, (random, facts) => ({
    between: 'STATE',
    where: someFilter(random, facts),
  })),
];

function ask(
  name: string,
  query: string,
  variables: Question['variables'],
  check: Question['check'] = any,
): Question {
  return { name, query, goalMs: GOAL_MS, variables, check };
}
