/**
 * The floor: `node:http` and the driver, one statement a question, read without a transaction of
 * its own, and nothing checked. `POST /person` with the parameters as JSON.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import neo4j from 'neo4j-driver';
import { BARE_STATEMENTS } from './bare-statements.ts';
import { databaseOfEnvironment, listen } from './run-server.ts';

const { uri, username, password } = databaseOfEnvironment();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});
const statements = new Map<string, string>(
  Object.entries(BARE_STATEMENTS).map(([name, text]) => [`/${name}`, text]),
);

listen(
  createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  }),
  '/',
);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = statements.get(request.url ?? '');
  if (statement === undefined) {
    response.writeHead(404).end();
    return;
  }
  const rows = await read(statement, JSON.parse(await textOf(request)));
  const body = JSON.stringify({ data: { answer: rows } });
  response
    .writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    })
    .end(body);
}

async function read(statement: string, parameters: object): Promise<readonly unknown[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.get('answer'));
  } finally {
    await session.close();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
