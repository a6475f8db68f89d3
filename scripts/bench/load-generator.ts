/**
 * Asks as many questions as a server answers, in a process of its own, so that what asking costs is
 * counted for nobody. Told what to ask by messages; see `load-order.ts`.
 */
import { Agent } from 'node:http';
import { post } from './client.ts';
import type { Load, LoadOrder } from './load-order.ts';
import { quantile } from './measure.ts';

const OK = 200;
const MOST_TOLD = 500;

process.on('message', (order: LoadOrder) => {
  void load(order).then((done) => process.send?.(done));
});
process.on('disconnect', () => process.exit());

async function load(order: LoadOrder): Promise<Load> {
  const { endpoint, bodies, start, connections, seconds } = order;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const sizes: number[] = [];
  let [next, fault]: [number, string | null] = [start, null];
  const startedAt = performance.now();
  const askOn = async () => {
    while (performance.now() - startedAt < seconds * 1_000) {
      const body = bodies[next % bodies.length] ?? '';
      next += 1;
      const askedAt = performance.now();
      const { status, text } = await post(endpoint, agent, body);
      times.push(performance.now() - askedAt);
      sizes.push(text.length);
      if (status !== OK || text.includes('"errors":')) {
        fault ??= `status ${status}: ${text.slice(0, MOST_TOLD)} to ${body.slice(0, MOST_TOLD)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn)).catch((error: unknown) => {
    fault ??= String(error);
  });
  const elapsed = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  sizes.sort((a, b) => a - b);
  return {
    requests: times.length,
    seconds: elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    kilobytes: quantile(sizes, 0.5) / 1_024,
    fault,
  };
}
