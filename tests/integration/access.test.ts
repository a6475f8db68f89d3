import { describe, expect } from 'vitest';
import { createToken, hashOfToken } from '../../src/access/token.ts';
import { readConfig } from '../../src/config.ts';
import { listen } from '../../src/http/listen.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { test } from '../support/service.ts';

const TOKEN = createToken();
const OTHER = createToken();
const entryOf = (name: string, token: string, budgets = '') =>
  `${name}:${hashOfToken(token).toString('hex')}${budgets}`;

/** A service as its settings make it, and what it answers to whom. */
function serve(graph: Parameters<typeof createService>[0], env: NodeJS.ProcessEnv) {
  const { access, playground } = readConfig(env);
  const handler = createService(graph, {
    log: createLog('silent'),
    projection: NO_PROJECTION,
    access,
    playground,
  });
  const request = (path: string, token?: string, init: RequestInit = {}) =>
    handler.fetch(`http://test${path}`, {
      ...init,
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...init.headers,
      },
    });
  return {
    handler,
    request,
    ask: (query: string, token?: string) =>
      request('/graphql', token, { method: 'POST', body: JSON.stringify({ query }) }),
  };
}

describe('With tokens', () => {
  test('only their bearers get in, exports and the schema included', async ({ service }) => {
    const { ask, request } = serve(service.graph, {
      LIQA_TOKENS: `${entryOf('ada', TOKEN)}, ${entryOf('ben', OTHER)}`,
    });

    for (const token of [undefined, 'wrong', `${TOKEN}x`, '']) {
      for (const path of [
        '/schema.graphql',
        '/export/meetings.csv',
        '/graphql?query={__typename}',
        '/x',
      ]) {
        const refused = await request(path, token);
        expect(refused.status).toBe(401);
        expect(refused.headers.get('www-authenticate')).toContain('Bearer');
        expect(await refused.json()).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
      }
    }
    for (const token of [TOKEN, OTHER]) {
      expect(await (await ask('{ __typename }', token)).json()).toMatchObject({
        data: { __typename: 'Query' },
      });
      expect((await request('/export/meetings.csv', token)).status).toBe(200);
    }
  });

  test('balancers and the empty playground stay open', async ({ service }) => {
    const { request } = serve(service.graph, { LIQA_TOKENS: entryOf('ada', TOKEN) });
    const html = { headers: { accept: 'text/html' } };

    expect((await request('/livez')).status).toBe(200);
    expect((await request('/readyz')).status).toBeLessThan(504);
    expect((await request('/graphql', undefined, html)).status).toBe(200);
    const closed = serve(service.graph, {
      LIQA_TOKENS: entryOf('ada', TOKEN),
      NODE_ENV: 'production',
    });
    expect((await closed.request('/graphql?query={__typename}', undefined, html)).status).toBe(401);
  });

  test('each asks so often a minute, and is told what is left', async ({ service }) => {
    const { ask } = serve(service.graph, {
      LIQA_TOKENS: `${entryOf('ada', TOKEN, ':3:1000')} ${entryOf('ben', OTHER)}`,
    });
    const left: (string | null)[] = [];
    for (let at = 0; at < 3; at += 1) {
      left.push((await ask('{ __typename }', TOKEN)).headers.get('ratelimit'));
    }
    const refused = await ask('{ __typename }', TOKEN);

    expect(left.map((text) => text?.split(',')[0])).toEqual([
      '"requests";r=2',
      '"requests";r=1',
      '"requests";r=0',
    ]);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60, "cost";q=1000;w=60');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', argument: 'requests', limit: 3 } }],
    });
    expect((await ask('{ __typename }', OTHER)).status).toBe(200);
  });

  test('each asks for so much a minute, before anything is read', async ({ service }) => {
    await service.load({ people: [{ id: 'ada', names: { en: 'Ada' } }] });
    const { ask, request } = serve(service.graph, {
      LIQA_TOKENS: entryOf('ada', TOKEN, ':100:150'),
    });
    const people = '{ people(first: 100) { nodes { id } } }';

    const first = await ask(people, TOKEN);
    const second = await ask(people, TOKEN);

    expect(await first.json()).toMatchObject({ data: { people: { nodes: [{}] } } });
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', argument: 'cost', limit: 150 } }],
    });
    expect((await request('/export/meetings.csv', TOKEN)).status).toBe(429);
  });
});

describe('With a rate for each address', () => {
  const ask = (url: string, forwarded?: string, path = '/graphql?query={__typename}') =>
    fetch(`${url}${path}`, {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    });
  const listening = async (
    graph: Parameters<typeof createService>[0],
    env: NodeJS.ProcessEnv,
    use: (url: string) => Promise<void>,
  ) => {
    const { handler } = serve(graph, { LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: '2', ...env });
    const server = await listen(handler, { host: '127.0.0.1', port: 0 });
    await use(server.url).finally(() => server.close(AbortSignal.abort()));
  };

  test('each asks so often, whatever it says of itself, and balancers as they like', async ({
    service,
  }) => {
    await listening(service.graph, {}, async (url) => {
      const first = await ask(url, '198.51.100.1');
      await ask(url, '198.51.100.2');
      const refused = await ask(url, '198.51.100.3');

      expect(first.headers.get('ratelimit')).toBe('"address";r=1');
      expect(refused.status).toBe(429);
      expect(refused.headers.get('ratelimit-policy')).toBe('"address";q=2;w=60');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', argument: 'requests of one address' } }],
      });
      expect((await ask(url, undefined, '/export/meetings.csv')).status).toBe(429);
      expect((await ask(url, undefined, '/livez')).status).toBe(200);
    });
  });

  test('those behind a trusted proxy are told apart, whatever they say of themselves', async ({
    service,
  }) => {
    await listening(service.graph, { LIQA_TRUST_PROXY: '1' }, async (url) => {
      const statuses = [];
      for (const said of ['198.51.100.9', '198.51.100.8', '198.51.100.7']) {
        statuses.push((await ask(url, `${said}, 203.0.113.1`)).status);
      }
      statuses.push((await ask(url, '203.0.113.2')).status);

      expect(statuses).toEqual([200, 200, 429, 200]);
    });
  });

  test('bearers have both budgets, and see both', async ({ service }) => {
    const { ask: askAs } = serve(service.graph, {
      LIQA_TOKENS: entryOf('ada', TOKEN, ':3:1000'),
      LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: '2',
    });

    const { headers } = await askAs('{ __typename }', TOKEN);

    expect(headers.get('ratelimit')).toBe('"address";r=1, "requests";r=2, "cost";r=1000');
    expect((await askAs('{ __typename }')).status).toBe(401);
    expect((await askAs('{ __typename }', TOKEN)).status).toBe(429);
  });
});

describe('liqa token', () => {
  test('makes a token that the entry beside it lets in', async ({ service }) => {
    const { code, out } = await runLiqaHere(['token', 'ada']);
    const { token = '', entry = '' } =
      /^token +(?<token>\S+)\nLIQA_TOKENS +(?<entry>\S+)/.exec(out)?.groups ?? {};
    const { ask } = serve(service.graph, { LIQA_TOKENS: entry });

    expect(code).toBe(0);
    expect((await ask('{ __typename }', token)).status).toBe(200);
    expect((await runLiqaHere(['token', 'two words'])).code).toBe(2);
    expect((await runLiqaHere(['token'])).code).toBe(2);
  });
});
