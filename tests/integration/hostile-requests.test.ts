import { Agent } from 'node:http';
import { beforeAll, describe, expect } from 'vitest';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { bodyOf, collectedRequests, type HostileRequest } from '../support/hostile-requests.ts';
import { leakOf } from '../support/leak.ts';
import { buildLiqa } from '../support/liqa-process.ts';
import { OWN_REQUESTS } from '../support/own-hostile-requests.ts';
import { databaseEnvironment } from '../support/run-liqa.ts';
import { type ReceivedResponse, sendRaw, sendRequest } from '../support/send-request.ts';
import { test } from '../support/service.ts';
import { type ServingProcess, startServing } from '../support/serving-process.ts';

/** Five times what a refusal may take, for machines that do other work beside; the best of several counts. */
const REFUSED_MS = 5 * 50;
const TRIES = 5;
const SLOW_MS = 300_000;

const REQUESTS = [...OWN_REQUESTS, ...collectedRequests];
const OVER_HTTP = REQUESTS.filter(({ category }) => category !== 'socket');
const RAW = REQUESTS.filter(({ raw, expect: { status } }) => raw !== undefined && status);

/** Every field that hostile requests name, asked as it should be. */
const CONTROLS = [
  '{ person(ref: "p1") { id name encounters(first: 1) { nodes { id } } } }',
  '{ people(first: 1) { nodes { id name encounters(first: 1) { nodes { id } } } } }',
  '{ path(from: "p1", to: "p2", maxHops: 6) { length } paths(from: "p1", to: "p2", k: 2) { length } }',
  '{ meetings(first: 1, where: { kinds: [TALKS], during: { from: "2021-02-28" } }) { nodes { id } } }',
  '{ nodes(ids: ["UGVyc29uOnAx"]) { id } node(id: "UGVyc29uOnAx") { id } }',
  '{ search(text: "p1", first: 10) { nodes { __typename } } }',
  '{ meeting(ref: "m1") { partOf { id } attending { id } } network(around: ["p1"]) { truncated } }',
  '{ meetingCounts(by: [YEAR], limit: 5) { totalCount } }',
];

const met = (id: string, a: string, b: string, day: string) => ({
  id,
  kind: 'TALKS',
  status: 'OCCURRED',
  date: day,
  sides: [[{ person: a, for: 'RU' }], [{ person: b, for: 'KP' }]],
  accounts: [{ document: 'd1', says: 'all' }],
});
const WORLD = {
  documents: [{ id: 'd1', publisher: 'Somebody', language: 'en', publishedOn: '2024-02-01' }],
  people: ['p1', 'p2', 'p3'].map((id) => ({ id, names: { en: id } })),
  meetings: [met('m1', 'p1', 'p2', '2024-01-02'), met('m2', 'p1', 'p3', '2024-01-03')],
};

const send = ({ port }: ServingProcess, hostile: HostileRequest, agent?: Agent) => {
  const { method, path, headers } = hostile;
  return sendRequest(port, { method, path, headers, body: bodyOf(hostile) }, agent);
};

const post = ({ port }: ServingProcess, query: string, agent?: Agent) =>
  sendRequest(
    port,
    {
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    },
    agent,
  );

describe('A request made to break the service', () => {
  beforeAll(() => buildLiqa(), SLOW_MS);

  test(
    'gets what it should, at once, and nothing of the program with it; controls are answered',
    async ({ service }) => {
      await service.load(WORLD);
      const serving = await startServing(databaseEnvironment());
      const production = await startServing({ ...databaseEnvironment(), NODE_ENV: 'production' });
      // A service that opens a graph notes by which release it is kept.
      const before = await fingerprintOfNodes(service.graph);
      try {
        expect(await faultsOfControls(serving)).toEqual([]);
        expect(await faultsOverHttp(serving, production)).toEqual([]);
        expect(await faultsOverSockets(serving)).toEqual([]);
        expect((await post(serving, CONTROLS[0] ?? '')).status).toBe(200);
        expect((await post(production, '{ __typename }')).status).toBe(200);
      } finally {
        await Promise.all([serving.stop(), production.stop()]);
      }
      expect(await fingerprintOfNodes(service.graph)).toBe(before);
    },
    SLOW_MS,
  );

  test('that is too large leaves its connection to the next one', async ({ service }) => {
    await service.load(WORLD);
    const serving = await startServing(databaseEnvironment());
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      const large = `{"query":"{ __typename }","variables":{"a":"${'a'.repeat(2_000_000)}"}}`;
      const headers = { 'content-type': 'application/json' };

      const refused = await sendRequest(serving.port, { headers, body: large }, agent);
      const next = await post(serving, '{ __typename }', agent);

      expect(refused.status).toBe(413);
      expect(JSON.parse(refused.text)).toMatchObject({
        errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 100_000 } }],
      });
      expect(next.status).toBe(200);
      expect(next.ms).toBeLessThan(5 * 100);
    } finally {
      agent.destroy();
      await serving.stop();
    }
  });
});

async function faultsOfControls(serving: ServingProcess): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const query of CONTROLS) {
    const { status, text } = await post(serving, query);
    faults.push(...(status === 200 && !text.includes('"errors"') ? [] : [{ query, status, text }]));
  }
  return faults;
}

async function faultsOverHttp(
  serving: ServingProcess,
  production: ServingProcess,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const hostile of OVER_HTTP) {
    const to = hostile.expect.mode === 'production' ? production : serving;
    faults.push(...faultsOf(hostile, await bestOf(to, hostile)));
  }
  return faults;
}

async function faultsOverSockets({ port }: ServingProcess): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const {
    name,
    raw = [],
    expect: { status = [] },
  } of RAW) {
    const text = await sendRaw(port, raw);
    const got = Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]);
    faults.push(...(status.includes(got) ? [] : [{ name, text }]));
  }
  return faults;
}

/** A refusal counts with the fastest of its answers, since whatever else runs here is no fault of it. */
async function bestOf(to: ServingProcess, hostile: HostileRequest): Promise<ReceivedResponse> {
  let best = await send(to, hostile);
  for (let left = TRIES; left > 1 && isSlow(hostile, best); left -= 1) {
    const again = await send(to, hostile);
    best = again.ms < best.ms ? again : best;
  }
  return best;
}

function isSlow({ expect: { status = [] } }: HostileRequest, { ms }: ReceivedResponse): boolean {
  return !status.includes(200) && ms > REFUSED_MS;
}

function faultsOf(hostile: HostileRequest, received: ReceivedResponse): readonly unknown[] {
  const { name, expect: expected } = hostile;
  const { status, headers, text, ms } = received;
  const faults = [
    expected.status?.includes(status) === false ? `status ${status}` : '',
    isSlow(hostile, received) ? `${ms} ms` : '',
    leakOf(text) ?? '',
    ...(expected.mustNotContain ?? []).filter((part) => text.includes(part)),
    ...wrongHeaders(hostile, headers),
  ].filter((fault) => fault !== '');
  return faults.length === 0 ? [] : [{ name, faults, text: text.slice(0, 300) }];
}

function wrongHeaders(
  { expect: { headerAbsent = [], headerNotEqual = {} } }: HostileRequest,
  headers: ReceivedResponse['headers'],
): readonly string[] {
  return [
    ...headerAbsent.filter((header) => headers[header] !== undefined),
    ...Object.entries(headerNotEqual).flatMap(([header, value]) =>
      headers[header] === value ? [header] : [],
    ),
  ];
}
