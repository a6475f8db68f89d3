import type { Question } from '../measure.ts';
import { COUNT_QUESTIONS } from './counts.ts';
import { ENCOUNTER_QUESTIONS } from './encounters.ts';
import { NETWORK_QUESTIONS } from './networks.ts';
import { PATH_QUESTIONS } from './paths.ts';
import { SEARCH_QUESTIONS } from './search.ts';

/** What HTTP and GraphQL cost where nothing is looked up. */
const NOTHING: Question = {
  name: 'nothing: { __typename }',
  query: '{ __typename }',
  goalMs: null,
  variables: () => ({}),
  check: () => null,
};

export const QUESTIONS: readonly Question[] = [
  NOTHING,
  ...PATH_QUESTIONS,
  ...NETWORK_QUESTIONS,
  ...ENCOUNTER_QUESTIONS,
  ...SEARCH_QUESTIONS,
  ...COUNT_QUESTIONS,
];
