import type { Example } from '../http/examples.ts';

/** How long the start may take for it, in milliseconds: most of the gain comes first. */
const MOST_MS = 2_500;

/**
 * Asks for readiness and the example operations once, because the first queries on a cold Java machine take seconds.
 *
 * What they answer does not matter: a database without the seeds knows none of their people.
 */
export async function warmUp(
  fetch: (url: string, init: RequestInit) => Response | Promise<Response>,
  examples: readonly Example[],
): Promise<void> {
  const startedAt = performance.now();
  await fetch('http://localhost/readyz', {});
  for (const { query, variables } of examples) {
    if (performance.now() - startedAt > MOST_MS) {
      return;
    }
    const response = await fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    await response.text();
  }
}
