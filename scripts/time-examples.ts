import { EXAMPLES_FOLDER, readExamples } from '../src/http/examples.ts';

/**
 * Asks a running service every example operation, warm, one at a time, and prints the median and
 * the slowest of each in milliseconds: `npm run bench:examples -- http://127.0.0.1:4000/graphql`.
 */
const [endpoint = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const WARM_UP = 20;
const TIMED = 50;

for (const { name, query, variables } of await readExamples(EXAMPLES_FOLDER)) {
  const body = JSON.stringify({ query, variables });
  await timesOf(body, WARM_UP);
  const times = await timesOf(body, TIMED);
  const [median = 0, slowest = 0] = [times[TIMED / 2], times[TIMED - 1]];
  console.log(
    `${name.padEnd(28)} median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
  );
}

/** Milliseconds of each answer, the fastest first. */
async function timesOf(body: string, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const startedAt = performance.now();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer: unknown = await response.json();
    times.push(performance.now() - startedAt);
    if (typeof answer === 'object' && answer !== null && 'errors' in answer) {
      throw new Error(`An example must answer, but got: ${JSON.stringify(answer.errors)}`);
    }
  }
  return times.sort((a, b) => a - b);
}
