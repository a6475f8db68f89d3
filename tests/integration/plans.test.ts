import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { createDriver } from '../../src/graph/driver.ts';
import type { GraphReader } from '../../src/graph/run.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { createLog } from '../../src/log.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { createProjectionKeeper } from '../../src/projection/keeper.ts';
import { createService } from '../../src/server.ts';
import { ownDatabase } from '../support/own-database.ts';
import { test } from '../support/service.ts';

const COUNTS_ALL =
  'totalCount of a filtered list counts all that pass, and only where it is selected';
const FEW = 'organizations are few: the planner joins all of them where that is the cheaper start';

/** Statements that may scan a label or join without a link, each with the reason. */
const MAY_SCAN: ReadonlyMap<string, string> = new Map([
  [
    'graphInfo',
    'five single rows side by side: counts from the count store, both ends of an index',
  ],
  ['publishers', 'the distinct publishers of all documents'],
  ['peopleCount', COUNTS_ALL],
  ['statesCount', COUNTS_ALL],
  ['organizationsCount', COUNTS_ALL],
  ['placesCount', COUNTS_ALL],
  ['documentsCount', COUNTS_ALL],
  ['meetingsCount', COUNTS_ALL],
  ['disagreementsCount', COUNTS_ALL],
  ['judgementsCount', COUNTS_ALL],
  ['encountersOfPersonWithOrganization', FEW],
  ['encountersOfPersonWithOrganizationCount', FEW],
]);

const UNINDEXED =
  /^(AllNodesScan|NodeByLabelScan|\w+NodeByLabelsScan|(Und|D)irected\w*Scan|CartesianProduct)/;

/** Fields and arguments that no example asks for, so that their statements are explained too. */
const FURTHER = [
  `{ people(where: { text: "putin", states: { any: ["RU"] }, ranks: [HEAD_OF_STATE], inOfficeOn: "2024-06-18",
       met: { any: ["kim-jong-un"] } }, orderBy: { field: LAST_MEETING_DATE }, first: 5) { totalCount nodes { name } } }`,
  `{ people(orderBy: { field: NAME, direction: DESC }, last: 3) { nodes { name } pageInfo { hasPreviousPage } } }`,
  `{ states(text: "Russia", first: 3) { totalCount nodes { name from { text } } } }`,
  `{ states(first: 3) { nodes { code } } }`,
  `{ organizations(first: 3) { totalCount nodes { name abbreviation members(on: "2024-01-01") { name } meetings { totalCount } } } }`,
  `{ places(in: "RU", first: 5) { totalCount nodes { name in { name } state { name } } } }`,
  `{ places(text: "mos", first: 5) { nodes { name names { documents { totalCount } } } } }`,
  `{ documents(where: { publishers: ["Asharq"], languages: ["ar"], published: { from: "2024-01-01" } }) {
       totalCount nodes { title accounts { totalCount nodes { meeting { title } } } meetings { nodes { title } } } } }`,
  `{ meetings(orderBy: { field: SOURCE_COUNT }, first: 2) { nodes { title } } }`,
  `{ meetings(orderBy: { field: PARTICIPANT_COUNT, direction: ASC }, first: 2) { nodes { title } } }`,
  `{ meetings(orderBy: { field: KIND, direction: ASC }, last: 2) { nodes { title attending { title } } } }`,
  `{ meetings(where: { people: { all: ["vladimir-putin"], none: ["sergei-lavrov"] }, states: { any: ["KP"] },
       organizations: { none: ["shanghai-cooperation-organization"] }, places: { none: ["CN"] }, documents: { none: ["asharq-2024-01-16"] }, hosts: { none: ["CN"] },
       guests: { none: ["CN"] }, maxParticipants: 9, minIndependentSources: 1, modes: [PHONE], dated: true }) { totalCount } }`,
  `{ organization(ref: "shanghai-cooperation-organization") { encounters(with: STATE, ties: [MET, CO_PRESENT, SAME_SIDE]) { edges { node { name } meetings { nodes { title } } } } } }`,
  `{ person(ref: "vladimir-putin") { encounters(with: ORGANIZATION, ties: [CO_PRESENT], orderBy: { field: NAME }) { nodes { name } }
       meetings(orderBy: { field: DATE, direction: ASC }, first: 3) { edges { role onBehalfOf { name } office { title } } } } }`,
  `{ disagreements(where: { kinds: [SUMMIT] }, fields: [PLACE]) { totalCount nodes { field } } }`,
  `{ search(text: "Kim Jong Un") { totalCount edges { matchedName { documents { totalCount } } node { __typename } } } }`,
  `{ search(text: "بوتين", kinds: [MEETING, DOCUMENT], crossScript: false) { edges { score } } }`,
  `{ loads { totalCount nodes { id } } judgements(verdicts: [DIFFERENT]) { totalCount nodes { a { id } b { id } } } }`,
  `{ actor(ref: "RU") { name meetings(first: 2) { undatedCount edges { role side status } } } place(ref: "moscow") { name } document(ref: "asharq-2024-01-16") { title } }`,
];

describe('Every statement of a read', () => {
  test('starts from an index and follows links', async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    const texts = new Map<string, string>();
    const projection = createProjectionKeeper(service.graph, { mostSeats: 1_000_000 });
    await projection.refresh();
    const { fetch } = createService(noting(service.graph, texts), {
      log: createLog('silent'),
      playground: false,
      projection,
    });
    const examples = await readExamples(EXAMPLES_FOLDER);
    const asked = [...examples, ...FURTHER.map((query) => ({ query, variables: {} }))];
    for (const { query, variables } of asked) {
      const response = await fetch('http://test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      expect(await response.json()).not.toHaveProperty('errors');
    }
    expect(texts.size).toBeGreaterThan(30);

    const faults: string[] = [];
    for (const [text, operators] of await operatorsOf(texts.keys())) {
      const name = texts.get(text) ?? '';
      expect(operators.length, name).toBeGreaterThan(0);
      const unindexed = operators.filter((operator) => UNINDEXED.test(operator));
      const unexpected = MAY_SCAN.has(name) ? [] : unindexed;
      faults.push(...unexpected.map((operator) => `${name}: ${operator}${text}`));
    }
    expect(faults).toEqual([]);
  });
});

/** Notes every text with the name of its statement. */
function noting(graph: GraphReader, texts: Map<string, string>): GraphReader {
  return {
    read: (statement, params) => {
      texts.set(statement.text, statement.name);
      return graph.read(statement, params);
    },
  };
}

interface PlanNode {
  readonly operatorType: string;
  readonly children: readonly PlanNode[];
}

/** The operators of each text's plan: EXPLAIN needs no parameters and runs nothing. */
async function operatorsOf(
  texts: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const address = ownDatabase();
  const driver = createDriver(address);
  const session = driver.session(
    address.database === undefined ? {} : { database: address.database },
  );
  const found = new Map<string, readonly string[]>();
  for (const text of texts) {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    found.set(text, summary.plan ? operatorsIn(summary.plan) : []);
  }
  await session.close();
  await driver.close();
  return found;
}

function operatorsIn({ operatorType, children }: PlanNode): readonly string[] {
  return [operatorType, ...children.flatMap(operatorsIn)];
}
