import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as ofExplorer from '../../schema/client/explorer.ts';
import * as documents from '../../schema/client/operations.ts';
import { runLiqa } from '../../src/cli/liqa.ts';
import { schema } from '../../src/graphql/schema.ts';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import {
  hashOfText,
  readTrustedOperations,
  textsByHash,
} from '../../src/http/trusted-operations.ts';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';

const TWO = `# Two questions.
# variables: {"ref": "ada"}
query One($ref: String!) { person(ref: $ref) { ...Who } }
query Other { __typename }

fragment Who on Person { name }
`;
const ONE = print(
  parse(
    'query One($ref: String!) { person(ref: $ref) { ...Who } } fragment Who on Person { name }',
  ),
);
const OTHER = 'query Other {\n  __typename\n}';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liqa-trusted-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

/** A service that knows the operations of the folder only, on a database that knows nobody. */
async function serve() {
  const { fetch } = createService(
    { read: () => Promise.resolve([]) },
    {
      log: createLog('silent'),
      playground: false,
      introspection: false,
      projection: NO_PROJECTION,
      trusted: textsByHash(await readTrustedOperations(folder, schema)),
    },
  );
  const answer = async (response: Response) => ({
    status: response.status,
    body: await response.json(),
  });
  return {
    ask: async (params: object, accept = 'application/json') =>
      answer(
        await fetch('http://test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify(params),
        }),
      ),
    get: async (params: Record<string, string>) =>
      answer(await fetch(`http://test/graphql?${new URLSearchParams(params)}`)),
  };
}

const named = (sha256Hash: string, version = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
});
const refusedAs = (code: string) => ({ status: 400, body: { errors: [{ extensions: { code } }] } });
const ANSWERED = { status: 200, body: { data: { __typename: 'Query' } } };

describe('A service with trusted operations', () => {
  beforeEach(() => write('deep/two.graphql', TWO));

  test.for(['application/json', 'application/graphql-response+json'])(
    'answers the text of a file and each of its operations, and nothing else (%s)',
    async (accept) => {
      const { ask } = await serve();
      const texts = [TWO, TWO.replace(/# variables.*\n/, ''), print(parse(TWO))];

      expect(await ask({ query: OTHER }, accept)).toMatchObject(ANSWERED);
      for (const query of texts) {
        expect(await ask({ query, operationName: 'Other' }, accept)).toMatchObject(ANSWERED);
      }
      for (const query of [`${OTHER}\n`, '{ __typename }', '{', '', 'query Other { __typename }']) {
        const refused = await ask({ query }, accept);
        expect(refused).toMatchObject(refusedAs('UNTRUSTED_OPERATION'));
        expect(JSON.stringify(refused.body)).toContain(hashOfText(query));
      }
    },
  );

  test('answers a hash without the text, by POST and by GET', async () => {
    const { ask, get } = await serve();
    const hash = hashOfText(OTHER);

    expect(await ask(named(hash))).toMatchObject(ANSWERED);
    expect(await ask({ ...named(hash), query: OTHER })).toMatchObject(ANSWERED);
    expect(await get({ extensions: JSON.stringify(named(hash).extensions) })).toMatchObject(
      ANSWERED,
    );
    expect(await ask({ ...named(hashOfText(ONE)), variables: { ref: 'ada' } })).toMatchObject({
      body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    });
  });

  test('says of an unknown hash what makes clients send the text', async () => {
    const { ask, get } = await serve();
    const hash = hashOfText('{ __typename }');

    expect(await ask(named(hash))).toMatchObject(refusedAs('PERSISTED_QUERY_NOT_FOUND'));
    expect(await ask({ ...named(hash), query: '{ __typename }' })).toMatchObject(
      refusedAs('UNTRUSTED_OPERATION'),
    );
    expect(await get({ query: '{ __typename }' })).toMatchObject(refusedAs('UNTRUSTED_OPERATION'));
  });

  test('refuses a hash that is none, of another text or of another version', async () => {
    const { ask } = await serve();

    for (const wrong of [named('x'), named(hashOfText(OTHER), 2), named(hashOfText(ONE))]) {
      expect(await ask({ ...wrong, query: OTHER })).toMatchObject(refusedAs('BAD_INPUT'));
    }
    for (const extensions of [{}, { persistedQuery: null }, null]) {
      expect(await ask({ extensions })).toMatchObject({
        body: { errors: [{ message: 'Must provide query string.' }] },
      });
    }
    expect(await ask({ extensions: { persistedQuery: [] } })).toMatchObject(refusedAs('BAD_INPUT'));
  });
});

describe('The folder of trusted operations', () => {
  test('must hold operations that the schema has, and no introspection', async () => {
    const reading = () => readTrustedOperations(folder, schema);

    await expect(reading()).rejects.toThrow('must be a folder with *.graphql files');
    await write('a.graphql', '{ __typename');
    await expect(reading()).rejects.toThrow('a.graphql: Syntax Error: Expected Name, found <EOF>');
    await write('a.graphql', '{ persons { name } }');
    await expect(reading()).rejects.toThrow('a.graphql: Cannot query field "persons"');
    await write('a.graphql', '{ __schema { types { name } } }');
    await expect(reading()).rejects.toThrow('a.graphql: GraphQL introspection has been disabled');
    await expect(readTrustedOperations(join(folder, 'none'), schema)).rejects.toThrow(
      'must be a folder that can be read, but got: Error: ENOENT',
    );
  });

  test('lets the examples be asked as tabs, files and typed documents have them', async () => {
    const texts = textsByHash(await readTrustedOperations(EXAMPLES_FOLDER, schema));
    const tabs = [
      ...(await readExamples(EXAMPLES_FOLDER)),
      ...(await readExamples(join(EXAMPLES_FOLDER, 'us-travel'))),
    ].map(({ query }) => query);
    const typed = [...Object.values(documents), ...Object.values(ofExplorer)].map((document) =>
      print(document),
    );

    expect(typed.length).toBeGreaterThan(20);
    for (const text of [...tabs, ...typed]) {
      expect(texts.get(hashOfText(text))).toBe(text);
    }
  });

  test('is listed with the hashes by which clients may ask', async () => {
    await write('two.graphql', TWO);
    const out: string[] = [];
    const io = {
      out: (line: string) => void out.push(line),
      err: () => undefined,
      interactive: false,
    };

    expect(await runLiqa(['operations', folder], io)).toBe(0);

    expect(JSON.parse(out.join('\n'))).toEqual({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [
        { id: hashOfText(ONE), name: 'One', type: 'query', body: ONE },
        { id: hashOfText(OTHER), name: 'Other', type: 'query', body: OTHER },
      ],
    });
    expect(await runLiqa(['operations', join(folder, 'none')], io)).toBe(1);
    expect(await runLiqa(['operations', folder, folder], io)).toBe(2);
  });
});
