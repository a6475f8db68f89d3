import { z } from 'zod';
import type { Client } from './client.ts';
import type { WorldFacts } from './facts.ts';
import { cpuMsOf } from './process-usage.ts';
import { type Random, seededRandom } from './random.ts';

/** One kind of question, asked with other variables each time. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** The p95 that is asked for, in milliseconds; null where none is. */
  readonly goalMs: number | null;
  readonly variables: (random: Random, facts: WorldFacts) => object;
  /** What is wrong with an answer; null: nothing. */
  readonly check: (data: Readonly<Record<string, unknown>>) => string | null;
}

/** Milliseconds of the answers, and the first thing that was wrong with one. */
export interface Measured {
  readonly question: Question;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
  /** CPU time that one question takes of the service and of Neo4j; says more than the clock where others work. */
  readonly cpuMs: { readonly service: number; readonly neo4j: number };
  /** Of an answer, in the middle. */
  readonly kilobytes: number;
  readonly fault: string | null;
}

const WARM_UP_SEED = 1_000;

/** Who is asked, and how often. */
export interface Setting {
  readonly client: Client;
  readonly facts: WorldFacts;
  readonly warmUp: number;
  readonly count: number;
  readonly pids: { readonly service: number; readonly neo4j: number };
}

/** Asks one after the other; the warm-up asks of others than those that count. */
export async function measure(
  question: Question,
  { client, facts, warmUp, count, pids }: Setting,
): Promise<Measured> {
  await askMany(client, question, facts, seededRandom(facts.seed + WARM_UP_SEED), warmUp);
  const before = { service: cpuMsOf(pids.service), neo4j: cpuMsOf(pids.neo4j) };
  const asked = await askMany(client, question, facts, seededRandom(facts.seed), count);
  const cpuMs = {
    service: (cpuMsOf(pids.service) - before.service) / count,
    neo4j: (cpuMsOf(pids.neo4j) - before.neo4j) / count,
  };
  const times = asked.map(({ milliseconds }) => milliseconds).sort(ascending);
  const sizes = asked.map(({ bytes }) => bytes).sort(ascending);
  return {
    question,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: quantile(times, 1),
    cpuMs,
    kilobytes: quantile(sizes, 0.5) / 1_024,
    fault: asked.find(({ fault }) => fault !== null)?.fault ?? null,
  };
}

async function askMany(
  client: Client,
  { query, variables, check }: Question,
  facts: WorldFacts,
  random: Random,
  count: number,
) {
  const asked: { milliseconds: number; bytes: number; fault: string | null }[] = [];
  for (let at = 0; at < count; at += 1) {
    const given = variables(random, facts);
    const { milliseconds, bytes, body } = await client.ask(query, given);
    const fault = faultIn(body, check);
    asked.push({
      milliseconds,
      bytes,
      fault: fault === null ? null : `${fault} for ${JSON.stringify(given)}`,
    });
  }
  return asked;
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

function faultIn(body: unknown, check: Question['check']): string | null {
  const { data, errors } = answer.parse(body);
  const [error] = errors ?? [];
  return error === undefined ? check(data ?? {}) : error.message;
}

/** The smallest value that at least this share of the ascending values does not exceed. */
export function quantile(ascendingValues: readonly number[], share: number): number {
  return ascendingValues[Math.max(0, Math.ceil(share * ascendingValues.length) - 1)] ?? Number.NaN;
}

function ascending(a: number, b: number): number {
  return a - b;
}
