import { Agent, request } from 'node:http';
import { z } from 'zod';

/** How one request ended. */
export interface Ended {
  /** When it was sent, by the clock of `performance`. */
  readonly at: number;
  readonly ms: number;
  /** Null where there was no answer. */
  readonly status: number | null;
  /** What is wrong with it; null: it is an answer, or says in the promised way why there is none. */
  readonly fault: string | null;
}

/** Requests at a steady rate, whether or not the ones before were answered. */
export interface SteadyLoad {
  readonly ended: readonly Ended[];
  /** Sends no more, and waits for the last answers. */
  stop(): Promise<void>;
}

export interface Load {
  readonly endpoint: string;
  /** Requests a second. */
  readonly rate: number;
  /** Asked one after the other, and then from the first again. */
  readonly bodies: readonly string[];
}

/** A client that waits longer than this has no answer, in milliseconds. */
const PATIENCE_MS = 60_000;
const MS_A_SECOND = 1_000;
/** How often it is looked whether the next ones are due, in milliseconds. */
const TICK_MS = 10;

export function startLoad({ endpoint, rate, bodies }: Load): SteadyLoad {
  const agent = new Agent({ keepAlive: true });
  const ended: Ended[] = [];
  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let sent = 0;
  const send = () => {
    const at = performance.now();
    const body = bodies[sent % bodies.length] ?? '';
    sent += 1;
    const asked = post(endpoint, agent, body).then(({ status, fault }) => {
      ended.push({ at, ms: performance.now() - at, status, fault });
      underWay.delete(asked);
    });
    underWay.add(asked);
  };
  const timer = setInterval(() => {
    const due = ((performance.now() - startedAt) / MS_A_SECOND) * rate;
    while (sent < due) {
      send();
    }
  }, TICK_MS);
  return {
    ended,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
      agent.destroy();
    },
  };
}

type Outcome = Pick<Ended, 'status' | 'fault'>;

function post(endpoint: string, agent: Agent, body: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const fail = (error: Error) => resolve({ status: null, fault: error.message });
    const asked = request(endpoint, { agent, method: 'POST', headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', fail);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        const later = response.headers['retry-after'] !== undefined;
        resolve({ status, fault: faultOf(status, later, Buffer.concat(pieces).toString()) });
      });
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error('no answer')));
    asked.on('error', fail);
    asked.end(body);
  });
}

const answer = z.object({
  data: z.unknown(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .default([]),
});
const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMEOUT']);

/** Nothing is wrong with an answer, nor with a refusal that says that it passes. */
function faultOf(status: number, later: boolean, text: string): string | null {
  try {
    const { errors } = answer.parse(JSON.parse(text));
    const other = errors.find(({ extensions }) => !PASSING.has(extensions.code));
    if (other !== undefined) {
      return `${status} ${other.extensions.code}: ${other.message}`;
    }
    const isPromised = status === 200 || (status === 503 && errors.length > 0 && later);
    return isPromised ? null : `${status} without its reason: ${text.slice(0, 200)}`;
  } catch {
    return `${status} without a body of GraphQL: ${text.slice(0, 200)}`;
  }
}
