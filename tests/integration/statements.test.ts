import { afterEach, describe, expect, vi } from 'vitest';
import type { Statement } from '../../src/graph/statement.ts';
import { encodeCursor } from '../../src/graphql/cursor.ts';
import { EXAMPLES_FOLDER, type Example, readExamples } from '../../src/http/examples.ts';
import { pathOf } from '../support/exported.ts';
import { type HostileWorld, hostileWorld } from '../support/hostile-world.ts';
import { recorded, serviceOn, withRecordedSessions } from '../support/recorded-graph.ts';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const SLOW_MS = 120_000;
const FORMS = ['projection', 'cypher'] as const;
const EXPORTS = ['meetings.csv', 'meetings.ndjson', 'encounters.csv', 'encounters.ndjson'];
const NETWORKS = ['network.gexf', 'network.graphml', 'network.json'];

const createMark: Statement<undefined, unknown> = {
  name: 'createMark',
  text: 'CREATE (n:WrittenByReader) RETURN n',
  encode: () => ({}),
  decode: () => null,
};
const countMarks: Statement<undefined, number> = {
  name: 'countMarks',
  text: 'MATCH (n:WrittenByReader) RETURN count(n) AS count',
  encode: () => ({}),
  decode: ({ count }) => Number(count),
};

/** What the examples leave out: every text that a filter, an order or a cursor takes. */
const FURTHER = `
  query ($person: String!, $place: String!, $document: String!, $organization: String!, $text: String!, $ids: [ID!]!) {
    search(text: $text, crossScript: true, first: 5) { totalCount edges { score matchedName { text } } }
    people(where: { text: $text, met: { any: [$person] }, states: { none: ["RU"] } }) { totalCount nodes { name } }
    places(text: $text) { totalCount nodes { name } }
    documents(where: { publishers: [$text], languages: ["en"] }) { totalCount nodes { title } }
    meetings(where: {
      people: { all: [$person] }, places: { any: [$place] }, documents: { any: [$document] }
      organizations: { any: [$organization] }, hosts: { none: [$organization] }
    }, orderBy: { field: KIND }) { totalCount nodes { title accounts { nodes { document { publisher } } } } }
    nodes(ids: $ids) { id }
  }`;
const PEOPLE = 'query ($after: String) { people(first: 1, after: $after) { nodes { id } } }';

function variablesFor({ variables }: Example, hostile: HostileWorld): object {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      // `from` is a day in some examples, and somebody in others.
      const isDay = /^\d{4}-/.test(String(value));
      const given = name === 'from' && !isDay ? hostile.variables['a'] : hostile.variables[name];
      return [name, given ?? value];
    }),
  );
}

afterEach(() => vi.unstubAllEnvs());

describe('A statement of the service', { timeout: SLOW_MS }, () => {
  test('may read and nothing else, as the database sees to', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    await withRecordedSessions(async (graph, modes) => {
      for (const form of FORMS) {
        const { ask, get } = await serviceOn(graph, form);
        for (const { query, variables } of await readExamples(EXAMPLES_FOLDER)) {
          await ask(query, variables);
        }
        for (const name of EXPORTS) {
          await get(pathOf(name, { of: 'vladimir-putin' }));
        }
        await get('/readyz');
      }
      expect(modes.length).toBeGreaterThan(100);
      expect(new Set(modes)).toEqual(new Set(['READ']));

      await expect(graph.read(createMark, undefined)).rejects.toMatchObject({
        message: expect.stringMatching(/read access mode/i),
      });
      expect(await graph.read(countMarks, undefined)).toEqual([0]);
      await graph.write((transaction) => transaction.run(createMark, undefined));
      expect(await graph.read(countMarks, undefined)).toEqual([1]);
    });
  });

  test('is one of a closed set, whatever a client sends', async ({ service }) => {
    const worlds = [
      hostileWorld('Qavril', ["'}) DETACH DELETE n // ", "' OR 1=1 RETURN '"]),
      hostileWorld('Wobnia', ['`\\"}] $x {{ %s ', ' */ UNION MATCH (n) SET n:X \\']),
    ];
    for (const { records } of worlds) {
      await service.load(records);
    }
    const sets: ReadonlySet<string>[] = [];
    for (const world of worlds) {
      const { reader, texts, params } = recorded(service.graph);
      for (const form of FORMS) {
        await askEverything(await serviceOn(reader, form), world);
      }
      // A network is walked over the projection only.
      const { get } = await serviceOn(reader, 'projection');
      for (const name of NETWORKS) {
        const around = String(world.variables['a']);
        expect(await get(pathOf(name, { around }))).toContain(world.word);
      }
      // It has come as far as the database, and not into any text.
      expect(params.filter((given) => given.includes(world.word)).length).toBeGreaterThan(50);
      expect([...texts].filter((text) => text.includes(world.word))).toEqual([]);
      sets.push(texts);
    }

    const [first, second] = sets.map((texts) => [...texts].sort());
    expect(first?.length).toBeGreaterThan(50);
    expect(second).toEqual(first);
  });
});

async function askEverything(
  { ask, get }: Awaited<ReturnType<typeof serviceOn>>,
  world: HostileWorld,
): Promise<void> {
  for (const example of await readExamples(EXAMPLES_FOLDER)) {
    await ask(example.query, variablesFor(example, world));
  }
  expect(await ask(FURTHER, world.variables)).not.toHaveProperty('errors');
  const { text, a, person } = world.variables;
  for (const order of ['NAME', 'RECORD_ID', String(text)]) {
    await ask(PEOPLE, { after: encodeCursor(order, String(text)) });
  }
  await ask(PEOPLE, { after: text });
  const where = JSON.stringify({ people: { any: [person] } });
  for (const name of EXPORTS) {
    await get(pathOf(name, { of: String(a), where }));
    await get(pathOf(name, { of: String(a), orderBy: String(text), language: String(text) }));
  }
}
