import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { GraphReader } from '../../src/graph/run.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts';
import { createLog } from '../../src/log.ts';
import { createService, type ServiceOptions } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import type { Answer } from '../support/service.ts';

function serviceWith(options: Partial<ServiceOptions> = {}) {
  const read: string[] = [];
  const graph: GraphReader = {
    read: async ({ name }) => {
      read.push(name);
      return [];
    },
  };
  const { fetch } = createService(graph, {
    log: createLog('silent'),
    playground: false,
    projection: NO_PROJECTION,
    ...options,
  });
  const send = async (body: string, accept = 'application/json') => {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch('http://test/graphql', { method: 'POST', headers, body });
    const answer: Answer = await response.json();
    return { status: response.status, answer };
  };
  const ask = (query: string, variables: object = {}, accept?: string) =>
    send(JSON.stringify({ query, variables }), accept);
  return { read, send, ask, fetch };
}

const limited = (limits: Partial<Limits>) =>
  serviceWith({ limits: { ...DEFAULT_LIMITS, ...limits } });

const PAGE = 'query ($n: Int) { people(first: $n) { nodes { id } } }';
const PLAIN = '{"query":"{ __typename }"}';
const times = (count: number, unit: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => unit(at)).join(' ');

describe('A request', () => {
  test.for([
    ['tokens', 10, (count: number) => `{ ${times(count - 2, () => '__typename')} }`],
    ['aliases', 5, (count: number) => `{ ${times(count, (at) => `a${at}: __typename`)} }`],
    ['rootFields', 5, (count: number) => `{ ${times(count, (at) => `a${at}: __typename`)} }`],
    ['repeats', 5, (count: number) => `{ ${times(count + 1, () => '__typename')} }`],
    ['pageSize', 5, (count: number) => `{ people(first: ${count}) { nodes { id } } }`],
    ['cost', 12, (count: number) => `{ people(first: ${count}) { nodes { id } } }`],
  ] as const)(
    'at a limit is let in, and one above it refused with 400 before it is read: %s',
    async ([limit, most, query]) => {
      const { ask, read } = limited({ [limit]: most });

      const within = await ask(query(most));
      read.length = 0;
      const { status, answer } = await ask(query(most + 1));

      expect(within.answer.errors?.[0]?.extensions?.['code']).not.toBe('LIMIT_EXCEEDED');
      expect(status).toBe(400);
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'LIMIT_EXCEEDED', limit: most, value: most + 1 } },
      ]);
      expect(answer.errors?.[0]?.message).toContain(`${most}, but got: ${most + 1}`);
      expect(read).toEqual([]);
    },
  );

  test('whose body is as large as may be is let in, and one byte more refused with 413', async () => {
    const { send } = limited({ bodyBytes: 100 });

    const within = await send(PLAIN.padEnd(100));
    const { status, answer } = await send(PLAIN.padEnd(101));

    expect(within.status).toBe(200);
    expect(status).toBe(413);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 100, value: 101 } },
    ]);
  });

  test('of which nobody tells the length is read no further than it may be large', async () => {
    const { fetch } = limited({ bodyBytes: 100 });
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(Buffer.from(' '.repeat(60))),
    });

    const response = await fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    });

    expect(response.status).toBe(413);
  });

  test.for([
    [{ n: -1 }, 'BAD_INPUT'],
    [{ n: 101 }, 'LIMIT_EXCEEDED'],
    [{ n: 2 ** 31 }, 'BAD_INPUT'],
    [{ n: 'x'.repeat(10_001) }, 'LIMIT_EXCEEDED'],
    [{ n: Array.from({ length: 1_001 }, () => 1) }, 'LIMIT_EXCEEDED'],
  ] as const)(
    'with variables that may not be is refused with 400: %j',
    async ([variables, code]) => {
      const { ask, read } = serviceWith();

      const { status, answer } = await ask(PAGE, variables);

      expect({ status, code: answer.errors?.[0]?.extensions?.['code'], read }).toEqual({
        status: 400,
        code,
        read: [],
      });
    },
  );

  test('that is refused is refused with one status, whatever its sender accepts', async () => {
    const { ask } = serviceWith();
    const query = '{ people(first: 101) { nodes { id } } }';

    for (const accept of ['application/json', 'application/graphql-response+json']) {
      expect((await ask(query, {}, accept)).status).toBe(400);
    }
  });

  test('is told what it asked for and what it was given', async () => {
    const { ask } = serviceWith();

    const { answer } = await ask('{ people(first: 7) { nodes { id } } }');

    expect(answer.extensions).toMatchObject({ cost: { requested: 7, spent: 0, limit: 20_000 } });
  });

  test('with variables in its address that are no JSON is refused with 400', async () => {
    const { fetch } = serviceWith();

    const response = await fetch('http://test/graphql?query={__typename}&variables={');

    expect(response.status).toBe(400);
  });
});

describe('Introspection', () => {
  const shut = serviceWith({ introspection: false });

  test('is answered with room where it is on', async () => {
    const { ask } = limited({
      tokens: DEFAULT_LIMITS.tokens / 2,
      selections: DEFAULT_LIMITS.selections / 2,
    });

    expect((await ask(getIntrospectionQuery({ inputValueDeprecation: true }))).status).toBe(200);
  });

  test.for([
    '{ __schema { types { name } } }',
    '{\n__type\n(name: "Person") { name } }',
    '{ ...F } fragment F on Query { a: __schema { types { name } } }',
  ])('is refused where it is off: %s', async (query) => {
    const { status, answer } = await shut.ask(query);

    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_INPUT');
  });

  test.for([
    ['{ persn(ref: "x") { id } }', {}],
    ['{ person(rf: "x") { id } }', {}],
    ['{ meetings(where: { kinds: [TALK] }) { nodes { id } } }', {}],
    ['query ($w: MeetingFilter) { meetings(where: $w) { nodes { id } } }', { w: { kind: [] } }],
    [
      'query ($k: [MeetingKind!]) { meetings(where: { kinds: $k }) { nodes { id } } }',
      { k: ['TALK'] },
    ],
  ] as const)(
    'guesses where it is on and does not where it is off: %s',
    async ([query, variables]) => {
      const open = serviceWith();

      const guessed = JSON.stringify(await open.ask(query, variables));
      const told = JSON.stringify(await shut.ask(query, variables));

      expect(guessed).toContain('Did you mean');
      expect(told).toContain('errors');
      expect(told).not.toContain('Did you mean');
    },
  );

  test('off leaves __typename and the printed schema', async () => {
    expect((await shut.ask('{ __typename }')).status).toBe(200);
    expect((await shut.fetch('http://test/schema.graphql')).status).toBe(200);
  });
});
