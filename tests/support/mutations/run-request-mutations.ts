import { Agent } from 'node:http';
import { leakOf } from '../leak.ts';
import { createRandom } from '../random.ts';
import { type ReceivedResponse, type SentRequest, sendRequest } from '../send-request.ts';
import { mutateRequest } from './mutate-request.ts';
import type { RequestSamples } from './request-samples.ts';

/** Coprime with the counts that people ask for, so that two seeds share no case. */
const CASES_OF_A_SEED = 1_000_003;
/** So many requests are under way at once. */
const CLIENTS = 8;
const LONG_PERCENT = 2;

export interface RequestRun {
  readonly port: number;
  readonly samples: RequestSamples;
  readonly seed: number;
  /** The numbers of the cases: from the first to before the last. */
  readonly from: number;
  readonly until: number;
}

export interface RequestReport {
  /** How many cases were answered with a status and a code. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly {
    readonly at: number;
    readonly failure: string;
    readonly sent: SentRequest;
  }[];
}

/** A seed and a number decide what is sent. */
function mutatedRequest({ usual, long }: RequestSamples, seed: number, at: number) {
  const random = createRandom(seed * CASES_OF_A_SEED + at);
  return mutateRequest(random.pick(random.percent(LONG_PERCENT) ? long : usual), random);
}

/** Sends mutated requests to a service that listens, and judges what comes back. */
export async function runRequestMutations(run: RequestRun): Promise<RequestReport> {
  const { port, samples, seed, from, until } = run;
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const outcomes = new Map<string, number>();
  const failures: RequestReport['failures'][number][] = [];
  let next = from;
  const client = async () => {
    for (let at = next++; at < until; at = next++) {
      const sent = mutatedRequest(samples, seed, at);
      const { outcome, failure } = await judge(port, sent, agent);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (failure !== null) {
        failures.push({ at, failure, sent });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: CLIENTS }, client));
  } finally {
    agent.destroy();
  }
  return { outcomes, failures };
}

async function judge(port: number, sent: SentRequest, agent: Agent) {
  try {
    return judged(await sendRequest(port, sent, agent));
  } catch {
    // A connection that was kept may have been closed just then: that is no answer yet.
    try {
      return judged(await sendRequest(port, sent));
    } catch (error) {
      const failure = `no answer: ${String(error)}`;
      return { outcome: 'no answer', failure };
    }
  }
}

function judged({ status, text }: ReceivedResponse) {
  const code = /"code":"(?<code>\w+)"/.exec(text)?.groups?.['code'] ?? '';
  const leak = leakOf(text);
  const failed = status === 500 || leak !== null;
  return {
    outcome: `${status} ${code}`.trim(),
    failure: failed ? `${status}, ${leak ?? 'nothing told'}: ${text.slice(0, 300)}` : null,
  };
}
