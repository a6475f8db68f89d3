import { z } from 'zod';
import type { Question } from '../measure.ts';
import { someFilter } from './pools.ts';
import { mustBe, someOf } from './shape.ts';

const COUNTS = `query($by: [CountKey!]!, $where: MeetingFilter, $limit: Int!) {
  meetingCounts(by: $by, where: $where, limit: $limit) {
    totalCount undatedCount truncated
    rows {
      year month kind status count uncertainCount
      state { name } place { name } person { name }
    }
  }
}`;

const some = mustBe(z.object({ meetingCounts: z.object({ rows: someOf }) }));
const any = mustBe(z.object({ meetingCounts: z.object({ rows: z.array(z.unknown()) }) }));

export const COUNT_QUESTIONS: readonly Question[] = [
  ask('meetingCounts: by year', () => ({ by: ['YEAR'], limit: 100 }), some),
  ask('meetingCounts: by month and kind', () => ({ by: ['MONTH', 'KIND'], limit: 1_000 }), some),
  ask('meetingCounts: by state and year', () => ({ by: ['STATE', 'YEAR'], limit: 100 }), some),
  ask('meetingCounts: by person', () => ({ by: ['PERSON'], limit: 50 }), some),
  ask('meetingCounts: by place', () => ({ by: ['PLACE'], limit: 50 }), some),
  ask('meetingCounts: by month, filtered', (random, facts) => ({
    by: ['MONTH'],
    limit: 1_000,
    where: someFilter(random, facts),
  })),
];

function ask(
  name: string,
  variables: Question['variables'],
  check: Question['check'] = any,
): Question {
  return { name, query: COUNTS, goalMs: null, variables, check };
}
