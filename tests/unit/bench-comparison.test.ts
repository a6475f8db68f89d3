import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkAnswers } from '../../scripts/bench/check-answers.ts';
import { comparisonsTable } from '../../scripts/bench/comparison-tables.ts';
import { compare } from '../../scripts/bench/ratios.ts';
import type { AskedServer, ServerName } from '../../scripts/bench/servers-asked.ts';
import { SHARED_QUESTIONS } from '../../scripts/bench/shared-questions/all.ts';
import { inOneShape } from '../../scripts/bench/shared-questions/one-shape.ts';
import type { SharedQuestion } from '../../scripts/bench/shared-questions/shared-question.ts';
import type { Window } from '../../scripts/bench/windows.ts';

const QUESTION: SharedQuestion = {
  name: 'a question',
  variables: () => ({}),
  liqa: '{ answer }',
  peer: '{ answer }',
  bare: 'person',
  goals: { peerRate: 2, bareCpu: 0.5 },
};

test('answers of all servers come to one shape', () => {
  const liqa = {
    recordId: 'ada',
    died: null,
    born: { edtf: '1815-12' },
    meetings: {
      edges: [
        { cursor: 'x', node: { recordId: 'm1', date: null }, onBehalfOf: [{ recordId: 'GB' }] },
      ],
    },
    friends: { nodes: [{ recordId: 'charles' }] },
  };
  const bare = {
    id: 'ada',
    born: '1815-12',
    meetings: [{ cursor: 'x', id: 'm1', onBehalfOf: [{ id: 'GB' }] }],
    friends: [{ id: 'charles' }],
  };
  expect(inOneShape(liqa)).toEqual([bare]);
  expect(inOneShape([bare])).toEqual([bare]);
  expect(inOneShape(null)).toEqual([]);
});

test('answers that differ are told with both, once a server', async () => {
  const servers = await Promise.all([
    answering('liqa', { recordId: 'ada', name: 'Ada' }),
    answering('peer', [{ id: 'ada', name: 'Ada' }]),
    answering('bare', [{ id: 'ada', name: 'Augusta' }]),
  ]);
  const alike = await checkAnswers(servers.slice(0, 2), { ...QUESTION }, [{}]).catch(String);
  expect(alike).toMatch(/must be there/);
  const differences = await checkAnswers(servers, QUESTION, [{ id: 'ada' }, { id: 'ada' }]);
  expect(differences).toHaveLength(2);
  expect(differences[0]).toMatch(/liqa and bare: asked \{"id":"ada"\}.*"Ada".*"Augusta"/s);
  const compared = { ...QUESTION, compared: () => null };
  expect(await checkAnswers(servers, compared, [{}])).toEqual([]);
});

test('the peer may give an answer in a field of the thing that was asked for', async () => {
  const servers = [
    await answering('peer', [{ meetings: [{ id: 'm' }] }]),
    await answering('bare', [{ id: 'm' }]),
  ];
  expect(await checkAnswers(servers, QUESTION, [{}])).toHaveLength(1);
  expect(await checkAnswers(servers, { ...QUESTION, peerHolds: 'meetings' }, [{}])).toEqual([]);
});

test('a question that nobody has an answer to is wrong, and so is an error', async () => {
  const empty = [await answering('liqa', null), await answering('bare', [])];
  expect(await checkAnswers(empty, QUESTION, [{}])).toEqual(['a question: nobody has an answer']);
  const broken = [...empty.slice(1), await answering('liqa', undefined)];
  await expect(checkAnswers(broken, QUESTION, [{}])).rejects.toThrow(/liqa, a question/);
});

test('figures are compared within their round, and their median with the goal', () => {
  const rates = { liqa: [100, 300, 50], peer: [50, 100, 50], bare: [200, 200, 200] };
  const windows = Object.entries(rates).flatMap(([server, ofRounds]) =>
    ofRounds.map((requests, round) => windowOf(server as ServerName, round, requests)),
  );
  const [only] = compare([QUESTION], windows);
  expect(only?.peerRate).toEqual({ median: 2, least: 1, most: 3 });
  expect(only?.bareCpu).toEqual({ median: 1, least: 1, most: 1 });
  const [, , row = ''] = comparisonsTable(compare([QUESTION], windows));
  expect(row).toMatch(/≥ 2 +\| +reached .* ≤ 0\.5 \| +missed/);
});

test('a window with a fault is no pair', () => {
  const windows = [windowOf('liqa', 0, 100), { ...windowOf('peer', 0, 50), fault: 'status 503' }];
  expect(compare([QUESTION], windows)[0]).toMatchObject({ peerRate: null, bareCpu: null });
});

test('no two questions have one name, and each has a root field named answer', () => {
  expect(new Set(SHARED_QUESTIONS.map(({ name }) => name)).size).toBe(SHARED_QUESTIONS.length);
  for (const { liqa, peer } of SHARED_QUESTIONS) {
    expect(liqa).toMatch(/^query\([^)]*\) \{\s+answer: /);
    expect(peer ?? liqa).toMatch(/^query\([^)]*\) \{\s+answer: /);
  }
});

function windowOf(server: ServerName, round: number, requests: number): Window {
  return {
    server,
    round,
    requests,
    question: QUESTION.name,
    connections: 1,
    seconds: 1,
    p50: 1,
    p99: 2,
    kilobytes: 1,
    fault: null,
    serverCpuMs: 1,
    neo4jCpuMs: 2,
    residentMb: 100,
  };
}

/** A server that answers whatever it is asked. */
async function answering(name: ServerName, answer: unknown): Promise<AskedServer> {
  const server = createServer((_request, response) => {
    response.end(JSON.stringify(answer === undefined ? { errors: [] } : { data: { answer } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}/`;
  return { name, endpoint, pid: 0, readySeconds: 0, stop: () => Promise.resolve() };
}
