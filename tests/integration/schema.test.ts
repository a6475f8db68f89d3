import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { manyRecords } from '../support/many-records.ts';
import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';

const idOf = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

describe('The schema', () => {
  test('describes every type, field, argument and value', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );

    const bare = own.flatMap((type) =>
      [{ name: 'itself', description: type.description }, ...partsOf(type)]
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    );

    expect(bare).toEqual([]);
  });

  test('is the one printed in the repository', async ({ service }) => {
    const printed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    const response = await service.fetch('/schema.graphql');

    expect((await response.text()).trim()).toBe(printed.trim());
  });
});

describe('Query.node', () => {
  test('leads from the global ID of anything to it', async ({ service }) => {
    await service.load(VISIT_RECORDS);
    const things = [
      ['Person', 'vladimir-putin'],
      ['State', 'RU'],
      ['Organization', 'sco'],
      ['Office', 'ru-president'],
      ['Place', 'pyongyang'],
      ['Document', 'announcement'],
      ['Meeting', 'putin-visit'],
    ] as const;

    for (const [type, id] of things) {
      const { data } = await service.query(`{ node(id: "${idOf(type, id)}") { __typename id } }`);

      expect(data).toEqual({ node: { __typename: type, id: idOf(type, id) } });
    }
  });

  test('leads from the ID of a load to it', async ({ service }) => {
    const { load } = await service.load(VISIT_RECORDS);

    const { data } = await service.query(
      `{ loads { nodes { id dataset state } } node(id: "${idOf('Load', String(load))}") { id } }`,
    );

    expect(data).toEqual({
      loads: { nodes: [{ id: idOf('Load', String(load)), dataset: 'visit', state: 'DONE' }] },
      node: { id: idOf('Load', String(load)) },
    });
  });

  test('leads from an ID that was merged away to what it is now', async ({ service }) => {
    await service.load(VISIT_RECORDS);

    const { data } = await service.query(
      `{ node(id: "${idOf('Person', 'kim-jong-woon')}") { ... on Person { recordId } } }`,
    );

    expect(data).toEqual({ node: { recordId: 'kim-jong-un' } });
  });

  test('is null with an error for an ID that is unknown', async ({ service }) => {
    const unknown = [
      'nonsense',
      '',
      idOf('Person', 'nobody'),
      idOf('Account', 'x'),
      idOf('toString', 'x'),
    ];

    for (const id of unknown) {
      const { data, errors } = await service.query(`{ node(id: "${id}") { id } }`);

      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'NOT_FOUND' } }]);
    }
  });
});

describe('Query.nodes', () => {
  test('gives things in the order of their IDs, with null and an error for one unknown', async ({
    service,
  }) => {
    await service.load(VISIT_RECORDS);
    const ids = [
      idOf('State', 'KP'),
      'nonsense',
      idOf('Person', 'kim-jong-un'),
      idOf('State', 'KP'),
    ];

    const { data, errors } = await service.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
      { ids },
    );

    expect(data).toEqual({
      nodes: [{ __typename: 'State' }, null, { __typename: 'Person' }, { __typename: 'State' }],
    });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'NOT_FOUND' } }]);
    // States are kept with the projection.
    expect(service.statements).toEqual(['personById']);
  });

  test('refuses more than 100 IDs', async ({ service }) => {
    const { errors } = await service.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => 'x'),
    });

    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 100 } }]);
  });
});

describe('A look-up', () => {
  test('that finds nothing is null with an error', async ({ service }) => {
    const fields = ['actor', 'person', 'state', 'organization', 'place', 'document', 'meeting'];

    const { data, errors } = await service.query(
      `{ ${fields.map((field) => `${field}(ref: "nothing") { id }`).join(' ')} }`,
    );

    expect(data).toEqual(Object.fromEntries(fields.map((field) => [field, null])));
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(
      fields.map(() => 'NOT_FOUND'),
    );
  });
});

describe('A scalar', () => {
  test.for([
    ['meetings(where: { knownBy: "2024-02-30" }) { totalCount }', 'Date'],
    ['meetings(where: { during: { from: "2024-6-1" } }) { totalCount }', 'Date'],
    ['states(first: 1) { nodes { name(language: "no such tag") } }', 'Language'],
  ])('refuses {%s} with a code', async ([source, scalar], { service }) => {
    const { errors } = await service.query(`{ ${source} }`);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument: scalar } }]);
  });

  test('refuses a day that does not exist in a variable too', async ({ service }) => {
    const { errors } = await service.query(
      'query ($day: Date!) { meetings(where: { knownBy: $day }) { totalCount } }',
      { day: '2023-02-29' },
    );

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});

describe('An operation', () => {
  test('that would read more than a request may is refused before it reads', async ({
    service,
  }) => {
    const levels = 4;
    const nested = `${'meetings { nodes { participants { nodes { '.repeat(levels)}id${' } } } }'.repeat(levels)}`;

    const { errors } = await service.query(`{ person(ref: "x") { ${nested} } }`);

    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    expect(service.statements).toEqual([]);
  });

  test('of introspection is answered, however deep it is', async ({ service }) => {
    const { errors, data } = await service.query(getIntrospectionQuery());

    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });
});

describe('Query.graph', () => {
  test('counts what there is and names every publisher once', async ({ service }) => {
    const { load } = await service.load(manyRecords());

    const { data } = await service.query(`{
      graph {
        personCount meetingCount documentCount earliest { edtf } latest { edtf } publishers
        lastLoad { id }
      }
    }`);

    expect(data).toEqual({
      graph: {
        personCount: 11,
        meetingCount: 23,
        documentCount: 7,
        earliest: { edtf: '2020-01-01' },
        latest: { edtf: '2020-01-04' },
        publishers: ['Publisher 0', 'Publisher 1', 'Publisher 2'],
        lastLoad: { id: idOf('Load', String(load)) },
      },
    });
  });

  test('has no dates and no load while it is empty', async ({ service }) => {
    const { data } = await service.query(
      '{ graph { meetingCount earliest { edtf } latest { edtf } lastLoad { id } publishers } }',
    );

    expect(data).toEqual({
      graph: { meetingCount: 0, earliest: null, latest: null, lastLoad: null, publishers: [] },
    });
  });
});

interface Part {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) {
    return type.getValues();
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields());
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field): readonly Part[] => [
      field,
      ...field.args.map(({ name, description }) => ({
        name: `${field.name}.${name}`,
        description,
      })),
    ]);
  }
  return [];
}
