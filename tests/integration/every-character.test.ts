import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import gexfFormat from 'graphology-gexf';
import graphmlFormat from 'graphology-graphml';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { z } from 'zod';
import { withoutFormulas } from '../../src/export/formula.ts';
import { keptText } from '../../src/ingest/validate/text-rules.ts';
import { someOfEveryCharacter } from '../support/every-character.ts';
import { bodyOf, csvOf, linesOf, pathOf } from '../support/exported.ts';
import { runLiqaHere } from '../support/run-liqa.ts';
import { type TestService, test } from '../support/service.ts';

const SLOW_MS = 120_000;
const MOST_SEATS = 400;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Each character at the end of a name, in its midst, and twice. */
const NAMES: readonly Named[] = someOfEveryCharacter().flatMap((character, at) =>
  ['Ann a|', 'b|b Bo', 'c||d'].map((form, of) => ({
    id: `p-${at}-${of}`,
    name: form.replaceAll('|', () => character),
  })),
);

const REPORT = z.object({
  outcome: z.string(),
  faults: z.array(
    z.object({ level: z.string(), line: z.number(), code: z.string(), message: z.string() }),
  ),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-characters-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** One line a person; JSON writes half a surrogate pair as an escape, so that it gets as far as the reader. */
async function load(people: readonly Named[], others: readonly object[], ...options: string[]) {
  const file = join(folder, 'people.ndjson');
  const lines = [
    ...people.map(({ id, name }) => ({ person: { id, names: { en: name } } })),
    ...others,
  ];
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { out } = await runLiqaHere(['load', file, '--json', ...options]);
  return REPORT.parse(JSON.parse(out));
}

/** The first person meets all others, so that every export has all of them. */
function meetingsOf([host, ...guests]: readonly Named[]): readonly object[] {
  const parts = Math.ceil(guests.length / MOST_SEATS);
  return Array.from({ length: parts }, (_, part) => ({
    meeting: {
      id: `m-${part}`,
      kind: 'TALKS',
      status: 'OCCURRED',
      date: '2024-01-02',
      sides: [
        [{ person: host?.id }],
        guests.slice(part * MOST_SEATS, (part + 1) * MOST_SEATS).map(({ id }) => ({ person: id })),
      ],
      accounts: [{ document: 'd', says: 'all' }],
    },
  }));
}

test(
  'a character of any kind is the same after loading, asking and exporting, or is refused with the reason',
  async ({ service }) => {
    const tried = await load(NAMES, [], '--dry-run');
    const errors = tried.faults.filter(({ level }) => level === 'error');
    const refused = new Map(errors.map((fault) => [fault.line, fault]));
    for (const { code, message } of errors) {
      expect([code, message]).toEqual([
        expect.stringMatching(/^TEXT_(FORBIDDEN_CHAR|EMPTY|COMBINING_OVERFLOW)$/),
        expect.stringMatching(/^person\.names\.en must /),
      ]);
    }
    const taken = NAMES.filter((_, at) => !refused.has(at + 1));
    expect([refused.size > 100, taken.length > 200]).toEqual([true, true]);
    for (const { name } of taken) {
      expect(name).not.toMatch(/[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }

    const document = { document: { id: 'd', publisher: 'P', publishedOn: '2024-01-03' } };
    const { outcome } = await load(taken, [document, ...meetingsOf(taken)]);
    expect(outcome).not.toBe('REFUSED');

    const kept = new Map(taken.map(({ id, name }) => [id, keptText(name)]));
    const [host = '', ...guests] = kept.keys();
    const ofGuests = new Map(guests.map((id) => [id, kept.get(id) ?? '']));
    expect(await answered(service)).toEqual(kept);
    expect(await inNetworks(service, host)).toEqual([kept, kept, kept]);
    expect(await inLines(service, host)).toEqual(ofGuests);
    expect(await inCells(service, host)).toEqual(
      new Map([...ofGuests].map(([id, name]) => [id, withoutFormulas(name)])),
    );
    expect(await inRecords()).toEqual(kept);
  },
  SLOW_MS,
);

const PAGE = z.object({
  nodes: z.array(z.object({ recordId: z.string(), name: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const PEOPLE = `query ($after: String) {
  people(first: 100, after: $after) { nodes { recordId name } pageInfo { hasNextPage endCursor } }
}`;

/** By the API, page by page: the cursors hold names too. */
async function answered(service: TestService): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const { data } = await service.query(PEOPLE, { after });
    const { nodes, pageInfo } = z.object({ people: PAGE }).parse(data).people;
    for (const { recordId, name } of nodes) {
      names.set(recordId, name);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

const NODES = z.object({
  elements: z.object({
    nodes: z.array(z.object({ data: z.object({ recordId: z.string(), label: z.string() }) })),
  }),
});

async function inNetworks(service: TestService, around: string) {
  const file = async (format: string) =>
    bodyOf(await service.fetch(pathOf(`network.${format}`, { around, maxNodes: '1000' })));
  const { elements } = NODES.parse(JSON.parse(await file('json')));
  const graphs = [
    gexfFormat.parse(MultiGraph, await file('gexf')),
    graphmlFormat.parse(MultiGraph, await file('graphml')),
  ];
  return [
    new Map(elements.nodes.map(({ data }) => [data.recordId, data.label])),
    ...graphs.map(
      (graph) => new Map(graph.mapNodes((_, node) => [String(node['recordId']), node['label']])),
    ),
  ];
}

const LINE = z.object({ b: z.object({ id: z.string(), name: z.string() }) });

async function inLines(service: TestService, of: string): Promise<ReadonlyMap<string, string>> {
  const lines = await linesOf(service, 'encounters.ndjson', { of });
  return new Map(lines.map((line) => LINE.parse(line).b).map(({ id, name }) => [id, name]));
}

async function inCells(service: TestService, of: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await csvOf(service, 'encounters.csv', { of });
  return new Map(rows.map((row) => [row['b_id'] ?? '', row['b'] ?? '']));
}

const RECORD = z.object({
  person: z.object({ id: z.string(), names: z.object({ en: z.string() }) }).optional(),
});

/** By the command that writes the whole graph as records. */
async function inRecords(): Promise<ReadonlyMap<string, string>> {
  const target = join(folder, 'records');
  await runLiqaHere(['export', '--records', target]);
  const lines = readdirSync(target).flatMap((name) =>
    readFileSync(join(target, name), 'utf8').trimEnd().split('\n'),
  );
  return new Map(
    lines.flatMap((line) => {
      const { person } = RECORD.parse(JSON.parse(line));
      return person === undefined ? [] : [[person.id, person.names.en]];
    }),
  );
}
