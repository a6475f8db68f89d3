import { ENDPOINT } from './ask-service.ts';

/** The service says in the page whether it serves the playground. */
export const HAS_PLAYGROUND = document.documentElement.dataset['playground'] === 'true';

/** Where the playground opens with a question. @param variables as JSON */
export function playgroundAddress(query: string, variables: string): string {
  return `${ENDPOINT}?${new URLSearchParams({ query, variables })}`;
}
