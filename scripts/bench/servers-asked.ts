import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Neo4jAddress } from '../../src/graph/driver.ts';
import { startLiqa } from './liqa.ts';
import { type RunningServer, startServer } from './server-process.ts';
import type { SharedQuestion, Variables } from './shared-questions/shared-question.ts';

export const SERVERS = ['liqa', 'peer', 'bare'] as const;
export type ServerName = (typeof SERVERS)[number];

/** One of the servers that are compared. */
export interface AskedServer extends RunningServer {
  readonly name: ServerName;
}

/** Where a question is posted, and what. */
export interface Posting {
  readonly endpoint: string;
  bodyOf(variables: Variables): string;
}

/** Starts all three on one Neo4j, each a process of its own in production; logs go into `folder`. */
export async function startServers(
  folder: string,
  { uri, username, password }: Neo4jAddress,
): Promise<readonly AskedServer[]> {
  const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const started: AskedServer[] = [];
  try {
    for (const name of SERVERS) {
      const server =
        name === 'liqa' ? startLiqa(folder, database) : startOther(name, folder, database);
      started.push({ name, ...(await server) });
    }
    return started;
  } catch (error) {
    await stopServers(started);
    throw error;
  }
}

export async function stopServers(servers: readonly AskedServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}

function startOther(
  name: string,
  folder: string,
  database: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  return startServer({
    args: ['--import', 'tsx', fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url))],
    env: { NODE_ENV: 'production', ...database },
    log: join(folder, `${name}.log`),
  });
}

/** Null where the server has no way to be asked this. */
export function postingOf(
  { name, endpoint }: AskedServer,
  question: SharedQuestion,
): Posting | null {
  if (name === 'bare') {
    return { endpoint: endpoint + question.bare, bodyOf: (asked) => JSON.stringify(asked) };
  }
  const query = question[name];
  return query === null
    ? null
    : { endpoint, bodyOf: (variables) => JSON.stringify({ query, variables }) };
}
