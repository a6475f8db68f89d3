import { isObjectType } from 'graphql';
import { describe, expect } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { globalIdOf } from '../../src/model/global-id.ts';
import { manyRecords } from '../support/many-records.ts';
import { PROPERTY_SEED } from '../support/property-seed.ts';
import { createRandom } from '../support/random.ts';
import { randomSelection } from '../support/random-operations.ts';
import { type TestService, test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

/** Every statement is one that Neo4j has not planned yet. */
const SLOW_MS = 300_000;
const OPERATIONS = 40;
const DEPTH = 5;

/** Of each type whose root field looks ahead, things with much below them. */
const THINGS = [
  ['Person', 'person', 'vladimir-putin'],
  ['Person', 'person', 'person-0'],
  ['Meeting', 'meeting', 'meeting-00'],
  ['Meeting', 'meeting', 'visit'],
  ['State', 'state', 'RU'],
  ['Organization', 'organization', 'club-0'],
  ['Place', 'place', 'pyongyang'],
  ['Document', 'document', 'document-1'],
] as const;

async function load(service: TestService): Promise<void> {
  await service.load(VISIT_RECORDS);
  await service.load(manyRecords());
}

/** What is answered, without what it cost. */
async function answerOf(service: TestService, source: string, variables: object) {
  const { data, errors } = await service.query(source, variables);
  return { data, errors: errors?.map(({ extensions }) => extensions?.['code']) };
}

describe('A field that looks ahead', () => {
  test(`answers whatever is asked as one that does not (PROPERTY_SEED=${PROPERTY_SEED})`, {
    timeout: SLOW_MS,
  }, async ({ service }) => {
    await load(service);
    // With a projection little is left to be read with anything.
    const forms = [service, service.as('cypher')] as const;
    const random = createRandom(PROPERTY_SEED);
    let nested = 0;
    for (let at = 0; at < OPERATIONS; at += 1) {
      const [type, field, id] = random.pick(THINGS);
      const asked = random.pick(forms);
      const of = schema.getType(type);
      const { body, fragments } = isObjectType(of)
        ? randomSelection(schema, of, random, DEPTH)
        : { body: '', fragments: '' };
      const variables = { yes: true, id: globalIdOf({ type, id }) };
      const declared = '$yes: Boolean! = true, $id';
      const used = '... @include(if: $yes) { __typename }';

      const ahead = await answerOf(
        asked,
        `query (${declared}: String!) { ${used} thing: ${field}(ref: $id) ${body} } ${fragments}`,
        variables,
      );
      nested += asked.statements.filter((name) => name.endsWith('AndMore')).length;
      const plain = await answerOf(
        asked,
        `query (${declared}: ID!) { ${used} thing: node(id: $id) { ... on ${type} ${body} } } ${fragments}`,
        variables,
      );

      expect({ at, body, ...ahead }).toEqual({ at, body, ...plain });
    }
    expect(nested).toBeGreaterThan(OPERATIONS / 10);
  });

  test('reads a person, a page of meetings and a page of each one’s participants in one statement', async ({
    service,
  }) => {
    await load(service);
    const cypher = service.as('cypher');

    const { data } = await cypher.query(`{ person(ref: "person-0") { name
      meetings(first: 3) { edges { role node { recordId date { edtf }
        participants(first: 2) { edges { role node { name } } } } } }
    } }`);

    expect(cypher.statements).toEqual(['refsOf', 'personByIdAndMore', 'personById']);
    expect(data).toMatchObject({
      person: {
        meetings: {
          edges: [
            { node: { participants: { edges: [{ node: { name: 'Person 0-0' } }, {}] } } },
            {},
            {},
          ],
        },
      },
    });
  });

  test('reads what a page of meetings is asked for with the page, and once for each page that differs', async ({
    service,
  }) => {
    await load(service);
    const cypher = service.as('cypher');

    const { data } = await cypher.query(`{
      meetings(first: 9) { nodes { recordId
        one: participants(first: 1) { nodes { recordId } }
        again: participants(first: 1) { pageInfo { hasNextPage } nodes { name } }
        last: participants(last: 1) { nodes { recordId } }
        place { name } parts(first: 0) { totalCount }
      } }
    }`);

    expect(cypher.statements.toSorted()).toEqual([
      'meetingsAndMore',
      'partsOfMeetingCount',
      'personById',
    ]);
    const { meetings } = data as {
      meetings: {
        nodes: readonly Record<'one' | 'again' | 'last', { nodes: readonly object[] }>[];
      };
    };
    for (const { one, again, last } of meetings.nodes) {
      expect([one.nodes.length, again.nodes.length, last.nodes.length]).toEqual([1, 1, 1]);
    }
    expect(meetings.nodes.map(({ last }) => last.nodes)).not.toEqual(
      meetings.nodes.map(({ one }) => one.nodes),
    );
  });

  test('reads nothing twice of what the projection tells and what answers have named before', async ({
    service,
  }) => {
    await load(service);
    const ask = (seat: string) =>
      service.query(`{ person(ref: "person-0") { name
        meetings(first: 3) { totalCount edges { node { recordId date { edtf }
          participants(first: 2) { edges { ${seat} side onBehalfOf { name } node { name } } } } } }
      } }`);

    await ask('');
    const first = [...service.statements];
    const again = await ask('');
    const second = [...service.statements];
    const told = await ask('role status');

    expect(first).toEqual(['personById', 'meetingById', 'personById']);
    expect(second).toEqual([]);
    expect(service.statements).toEqual(['participantsOfMeeting']);
    expect(told.data).toMatchObject(again.data ?? {});
  });

  test('shows what a load wrote, whatever was kept before', async ({ service }) => {
    await load(service);
    const ask = () => service.query('{ person(ref: "twin-0") { names { text } } }');
    const before = await ask();
    await service.load({
      dataset: { id: 'other', kind: 'CURATED' },
      people: [{ id: 'twin-0', names: { ar: 'اسم' } }],
    });

    const after = await ask();

    expect(before.data).toEqual({ person: { names: [{ text: 'Twin 0' }] } });
    expect(after.data).toEqual({ person: { names: [{ text: 'Twin 0' }, { text: 'اسم' }] } });
  });

  test('leaves out what is not asked for after all', async ({ service }) => {
    await load(service);

    await service.query(
      `query ($no: Boolean!) { meeting(ref: "meeting-01") { recordId
        place @include(if: $no) { name } parts { totalCount } ...some @skip(if: true)
      } } fragment some on Meeting { states { name } }`,
      { no: false },
    );

    expect(service.statements).toEqual(['refsOf', 'meetingById', 'partsOfMeetingCount']);
  });

  test('leaves it to the field to tell what is wrong with its arguments', async ({ service }) => {
    await load(service);

    const { errors } = await service.query(
      '{ person(ref: "person-0") { name meetings(where: { people: { any: ["nobody"] } }) { nodes { title } } } }',
    );

    expect(errors).toMatchObject([
      { path: ['person', 'meetings'], extensions: { code: 'NOT_FOUND' } },
    ]);
    expect(service.statements).toEqual(['refsOf', 'personById']);
  });
});
