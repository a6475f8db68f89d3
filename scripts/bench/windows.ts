import type { Load } from './load-order.ts';
import { cpuMsOf, memoryOf } from './process-usage.ts';
import { type AskedServer, type Posting, postingOf, type ServerName } from './servers-asked.ts';
import type { SharedQuestion, Variables } from './shared-questions/shared-question.ts';
import type { LoadGenerator } from './start-load.ts';

/** A question with the variables that it is asked with, the same for every server. */
export interface Asking {
  readonly question: SharedQuestion;
  readonly sets: readonly Variables[];
}

export interface Plan {
  readonly rounds: number;
  /** Of a window. */
  readonly seconds: number;
  readonly connections: readonly number[];
}

export interface Tested {
  readonly servers: readonly AskedServer[];
  readonly generator: LoadGenerator;
  /** Of the Neo4j that all ask; 0 where it is not known. */
  readonly neo4jPid: number;
}

/** One server, asked one question for some seconds. CPU time is that of one request. */
export interface Window extends Load {
  readonly round: number;
  readonly question: string;
  readonly connections: number;
  readonly server: ServerName;
  readonly serverCpuMs: number;
  readonly neo4jCpuMs: number;
  readonly residentMb: number;
}

/** How far the next round starts behind the one before among the variables: no multiple of them. */
const STRIDE = 37;

/** Both V8 and Java take thousands of requests until they run as fast as they will. */
const WARM_UP_WINDOWS = 3;

/** Lets Neo4j plan and compile, and the servers warm up, at the most connections. */
export async function warmUp(tested: Tested, askings: readonly Asking[], asked: Plan) {
  const plan = { ...asked, seconds: WARM_UP_WINDOWS * asked.seconds };
  const connections = Math.max(...plan.connections);
  for (const asking of askings) {
    for (const { server, posting } of postingsOf(tested.servers, asking)) {
      await openWindow(tested, { server, posting, asking, connections, round: 0, plan });
    }
  }
}

/**
 * Every question by every server, one window after the other: who is compared is asked within
 * seconds, so that a busy machine is as busy for both; and the other way round every other round.
 */
export async function measureAll(
  tested: Tested,
  askings: readonly Asking[],
  plan: Plan,
  onWindow: (window: Window) => void,
): Promise<readonly Window[]> {
  const windows: Window[] = [];
  for (const { round, asking, connections } of turnsOf(askings, plan)) {
    const postings = postingsOf(tested.servers, asking);
    for (const one of round % 2 === 0 ? postings : postings.toReversed()) {
      const window = await openWindow(tested, { ...one, asking, connections, round, plan });
      windows.push(window);
      onWindow(window);
    }
  }
  return windows;
}

function* turnsOf(askings: readonly Asking[], plan: Plan) {
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const asking of askings) {
      for (const connections of plan.connections) {
        yield { round, asking, connections };
      }
    }
  }
}

function postingsOf(servers: readonly AskedServer[], { question }: Asking) {
  return servers.flatMap((server) => {
    const posting = postingOf(server, question);
    return posting === null ? [] : [{ server, posting }];
  });
}

interface Opening {
  readonly server: AskedServer;
  readonly posting: Posting;
  readonly asking: Asking;
  readonly connections: number;
  readonly round: number;
  readonly plan: Plan;
}

async function openWindow(
  { generator, neo4jPid }: Tested,
  { server, posting, asking, connections, round, plan }: Opening,
): Promise<Window> {
  const before = { server: cpuMsOf(server.pid), neo4j: cpuMsOf(neo4jPid) };
  const load = await generator.run({
    endpoint: posting.endpoint,
    bodies: asking.sets.map(posting.bodyOf),
    start: round * STRIDE,
    connections,
    seconds: plan.seconds,
  });
  return {
    round,
    question: asking.question.name,
    connections,
    server: server.name,
    ...load,
    serverCpuMs: (cpuMsOf(server.pid) - before.server) / load.requests,
    neo4jCpuMs: (cpuMsOf(neo4jPid) - before.neo4j) / load.requests,
    residentMb: memoryOf(server.pid)?.residentMb ?? Number.NaN,
  };
}
