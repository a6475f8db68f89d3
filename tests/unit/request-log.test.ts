import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Asker } from '../../src/graph/asker.ts';
import type { GraphReader } from '../../src/graph/run.ts';
import { createLog } from '../../src/log.ts';
import { createService, type ServiceOptions } from '../../src/server.ts';
import { logAnswered } from '../../src/telemetry/log-answered.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';

type Line = Readonly<Record<string, unknown>>;

/** A service over a graph that knows nobody, and what it logs and says to its database. */
function watched({
  level = 'info' as const,
  slowMs = 60_000,
  read = async (): Promise<readonly never[]> => [],
  ...choices
}: Partial<ServiceOptions> & {
  readonly level?: 'info' | 'warn';
  readonly slowMs?: number;
  readonly read?: () => Promise<readonly never[]>;
} = {}) {
  const lines: string[] = [];
  const askers: (Asker | undefined)[] = [];
  const log = createLog(level, { write: (line) => void lines.push(line) });
  const graph: GraphReader = {
    read: async (_statement, _params, asker) => {
      askers.push(asker);
      return read();
    },
  };
  const { fetch } = createService(graph, {
    log,
    playground: false,
    projection: NO_PROJECTION,
    onAnswered: logAnswered(log, slowMs),
    ...choices,
  });
  return {
    askers,
    lines: (): readonly Line[] => lines.map((line) => JSON.parse(line)),
    text: () => lines.join(''),
    get: (path: string) => fetch(`http://test${path}`),
    ask: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      fetch('http://test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
  };
}

const WHO = 'query Who($ref: String!) { person(ref: $ref) { name } }';
const ID = { 'x-request-id': 'gateway-7.1' };

describe('The log of a request', () => {
  test('tells who asked, what ran and what came of it, in one line', async () => {
    const { ask, lines } = watched();

    await ask(WHO, { ref: 'somebody' }, ID);

    expect(lines()).toEqual([
      expect.objectContaining({
        request: 'gateway-7.1',
        target: 'graphql',
        operation: 'Who',
        kind: 'query',
        document: expect.stringMatching(/^[0-9a-f]{16}$/),
        status: 200,
        ms: expect.any(Number),
        statements: 1,
        names: ['refsOf'],
        rows: 0,
        cost: expect.any(Number),
        spent: expect.any(Number),
        bytes: expect.any(Number),
        codes: ['NOT_FOUND'],
        msg: 'request',
      }),
    ]);
  });

  test('holds no value of a variable and no text of the document', async () => {
    const { ask, text } = watched({ slowMs: 0 });

    await ask(WHO, { ref: 'secret-of-a-variable' });
    await ask('{ person(ref: "secret-of-a-document") { name } }');
    await ask('{ person(ref: "secret-of-a-fault") { nothing } }');
    await ask(WHO, { ref: { a: 'secret-of-a-type' } });

    expect(text().split('\n')).toHaveLength(5);
    expect(text()).not.toContain('secret');
  });

  test('names a document by its hash, the same for the same text', async () => {
    const { ask, lines } = watched();

    await ask(WHO, { ref: 'a' });
    await ask(WHO, { ref: 'b' });
    await ask(`${WHO} `, { ref: 'a' });

    const [first, second, third] = lines().map((line) => line['document']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test.each([
    ['cannot be parsed', '{', 'GRAPHQL_PARSE_FAILED'],
    ['does not fit the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['asks for too much', '{ meetings(first: 101) { totalCount } }', 'LIMIT_EXCEEDED'],
  ])('is there for one that %s', async (_what, query, code) => {
    const { ask, lines } = watched();

    const { status } = await ask(query);

    expect(lines()).toMatchObject([{ status, statements: 0, codes: [code] }]);
  });

  test('is there for one without a token, and for a path that is none', async () => {
    const holders = [{ name: 'ada', hash: Buffer.alloc(32) }];
    const access = { holders, requestsAMinute: 1, costAMinute: 1, perAddress: null };
    const { ask, lines } = watched({ access });
    const open = watched();

    await ask(WHO, { ref: 'a' });
    await open.get('/secret');

    expect(lines()).toMatchObject([{ status: 401, codes: ['UNAUTHENTICATED'] }]);
    expect(open.lines()).toMatchObject([{ target: 'other', status: 404 }]);
  });

  test('is there for an export when its last piece was taken', async () => {
    const { get, lines } = watched();

    const response = await get('/export/meetings.csv');
    expect(lines()).toEqual([]);
    const { length } = Buffer.from(await response.arrayBuffer());

    expect(lines()).toMatchObject([
      { target: 'export/meetings.csv', status: 200, names: ['meetings'], bytes: length },
    ]);
  });

  test('is there for an export that is refused', async () => {
    const { get, lines } = watched();

    await get('/export/meetings.csv?nothing=1');

    expect(lines()).toMatchObject([{ target: 'export/meetings.csv', codes: ['BAD_INPUT'] }]);
  });

  test('leaves out what balancers ask all the time', async () => {
    const { get, lines } = watched();

    await get('/livez');
    await get('/readyz');

    expect(lines()).toEqual([]);
  });

  test('is silent above its level', async () => {
    const { ask, lines } = watched({ level: 'warn' });

    await ask(WHO, { ref: 'a' });

    expect(lines()).toEqual([]);
  });

  test('says at warn, with each statement, that a request was slow', async () => {
    const { ask, lines } = watched({ level: 'warn', slowMs: 10, read: () => sleep(20, []) });

    await ask(WHO, { ref: 'a' });

    expect(lines()).toMatchObject([
      {
        msg: 'slow request',
        operation: 'Who',
        ran: [
          { statement: 'refsOf', ms: expect.any(Number), rows: 0 },
          ...['parse', 'validate', 'execute'].map((part) => ({ part, ms: expect.any(Number) })),
        ],
      },
    ]);
  });

  test('has the id in what is told of a failure, which clients do not see', async () => {
    const read = () => Promise.reject(new Error('the disk is on fire'));
    const { ask, lines } = watched({ read });

    const answer = await (await ask(WHO, { ref: 'a' }, ID)).text();

    expect(answer).not.toContain('fire');
    expect(lines()).toMatchObject([
      { request: 'gateway-7.1', err: { cause: { message: 'the disk is on fire' } } },
      { request: 'gateway-7.1', codes: ['INTERNAL_SERVER_ERROR'] },
    ]);
  });
});

describe('The id of a request', () => {
  test('is sent back where it is sane', async () => {
    const { ask } = watched();

    expect((await ask(WHO, { ref: 'a' }, ID)).headers.get('x-request-id')).toBe('gateway-7.1');
  });

  test.each([['a b'], ['x'.repeat(101)], ['"}'], ['é']])('is made where it is %s', async (id) => {
    const { ask } = watched();

    const { headers } = await ask(WHO, { ref: 'a' }, { 'x-request-id': id });

    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('goes to the database with the name of the operation, which is cut', async () => {
    const { ask, askers } = watched();

    await ask(WHO.replace('Who', 'W'.repeat(1_000)), { ref: 'a' }, ID);

    expect(askers.map((asker) => asker?.metadata)).toEqual([
      { request: 'gateway-7.1', operation: 'W'.repeat(100) },
    ]);
  });
});

describe('/metrics', () => {
  test('is there only where it is asked for', async () => {
    const metrics = { contentType: 'text/plain', text: async () => 'liqa_made_up 1\n' };

    const response = await watched({ metrics }).get('/metrics');

    expect(await response.text()).toBe('liqa_made_up 1\n');
    expect((await watched().get('/metrics')).status).toBe(404);
  });
});
