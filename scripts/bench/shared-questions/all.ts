import { MEETINGS } from './meetings.ts';
import { NETWORK } from './networks.ts';
import { PATHS } from './paths.ts';
import { PEOPLE } from './people.ts';
import { SEARCH } from './search.ts';
import type { SharedQuestion } from './shared-question.ts';

export const SHARED_QUESTIONS: readonly SharedQuestion[] = [
  ...PEOPLE,
  ...MEETINGS,
  ...PATHS,
  NETWORK,
  SEARCH,
];
