import { Agent, request } from 'node:http';

/** What one question gave, and how long it took. */
export interface Reply {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly body: unknown;
}

export interface Client {
  ask(query: string, variables: object): Promise<Reply>;
  close(): void;
}

/** One client that keeps its connection and asks one question at a time. */
export function createClient(endpoint: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const startedAt = performance.now();
      const { text } = await post(endpoint, agent, body);
      const milliseconds = performance.now() - startedAt;
      return { milliseconds, bytes: Buffer.byteLength(text), body: JSON.parse(text) };
    },
    close: () => agent.destroy(),
  };
}

interface Posted {
  readonly status: number;
  readonly text: string;
}

export function post(endpoint: string, agent: Agent, body: string): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const asked = request(
      endpoint,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
        response.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
