import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { type TestService, test } from '../support/service.ts';

interface Hit {
  readonly id: string;
  readonly by: string;
  readonly name: string | null;
  readonly score: number;
}

interface SearchPage {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly score: number;
    readonly matchedBy: string;
    readonly matchedName: { readonly text: string } | null;
    readonly node: { readonly recordId: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SEARCH = `
  query S($text: String!, $kinds: [SearchKind!], $crossScript: Boolean! = true, $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, crossScript: $crossScript, first: $first, after: $after) {
      totalCount
      edges { cursor score matchedBy matchedName { text }
        node { ... on Person { recordId } ... on State { recordId } ... on Organization { recordId }
          ... on Place { recordId } ... on Meeting { recordId } ... on Document { recordId } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

async function page(service: TestService, variables: object): Promise<SearchPage> {
  const { data, errors } = await service.query(SEARCH, variables);
  expect(errors).toBeUndefined();
  return (data as { readonly search: SearchPage }).search;
}

async function hits(
  service: TestService,
  text: string,
  more: object = {},
): Promise<readonly Hit[]> {
  const { edges } = await page(service, { text, first: 50, ...more });
  return edges.map(({ node, matchedBy, matchedName, score }) => ({
    id: node.recordId,
    by: matchedBy,
    name: matchedName?.text ?? null,
    score,
  }));
}

const ids = (found: readonly Hit[]) => found.map(({ id }) => id);

/** Of people: states and the places that stand for them are in every graph. */
const peopleFound = (service: TestService, text: string, more: object = {}) =>
  hits(service, text, { kinds: ['PERSON'], ...more });

/** People by name alone, each in one script. */
function people(...names: readonly string[]) {
  return {
    dataset: { id: 'names', kind: 'CURATED' },
    people: names.map((name, at) => ({ id: `p${at}`, names: { und: name } })),
  };
}

describe('search', () => {
  test('finds one person by names in three scripts and by spellings that no record states', async ({
    service,
  }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);

    for (const text of ['Putin', 'Путин', 'بوتين', 'Владимир Путин', 'putin vladimir']) {
      expect(ids(await peopleFound(service, text))[0], text).toBe('vladimir-putin');
    }
    for (const text of ['كيم جونج أون', 'كيم جونغ أون', 'Kim Jong Un', 'Ким Чен Ын']) {
      expect(ids(await peopleFound(service, text))[0], text).toBe('kim-jong-un');
    }
  });

  test('finds joined spellings by those that are apart, and the other way round', async ({
    service,
  }) => {
    await service.load(people('بيونغيانغ', 'بيونغ يانغ', 'بيونج يانج'));

    for (const text of ['بيونغيانغ', 'بيونغ يانغ']) {
      expect(ids(await peopleFound(service, text)).toSorted(), text).toEqual(['p0', 'p1', 'p2']);
    }
  });

  test('sees through articles but not through other beginnings', async ({ service }) => {
    await service.load(people('Abdel Fattah al-Sisi', 'Mokgweetsi Masisi'));

    expect(ids(await peopleFound(service, 'Alsisi'))).toEqual(['p0']);
    expect(ids(await peopleFound(service, 'Sisi'))).toEqual(['p0']);
    expect(ids(await peopleFound(service, 'السيسي'))).toEqual(['p0']);
    expect(ids(await peopleFound(service, 'Masisi'))).toEqual(['p1']);
  });

  test('tells how a name matched, the surest first', async ({ service }) => {
    await service.load(
      people('Angela Merkel', 'Angela Merkelova', 'Angelo Merkel', 'أنغيلا ميركل'),
    );

    expect((await peopleFound(service, 'Angela Merkel')).map(({ id, by }) => [id, by])).toEqual([
      ['p0', 'EXACT'],
      ['p1', 'PREFIX'],
      ['p2', 'FUZZY'],
      ['p3', 'SKELETON'],
    ]);
  });

  test('shows the name that answers best, once for each thing', async ({ service }) => {
    await service.load({
      people: [
        {
          id: 'putin',
          names: { en: 'Vladimir Putin', ar: 'فلاديمير بوتين', ru: 'Владимир Путин' },
        },
      ],
    });

    expect(await peopleFound(service, 'بوتين')).toMatchObject([
      { by: 'EXACT', name: 'فلاديمير بوتين' },
    ]);
    expect(await peopleFound(service, 'Путин')).toMatchObject([
      { by: 'EXACT', name: 'Владимир Путин' },
    ]);
    expect(await peopleFound(service, 'Vladimir Putin')).toMatchObject([
      { score: 1, name: 'Vladimir Putin' },
    ]);
  });

  test('stays in the script of the text where crossScript is false', async ({ service }) => {
    await service.load(people('Vladimir Putin', 'فلاديمير بوتين'));

    expect(ids(await peopleFound(service, 'بوتين'))).toEqual(['p1', 'p0']);
    expect(ids(await peopleFound(service, 'بوتين', { crossScript: false }))).toEqual(['p1']);
    expect(ids(await peopleFound(service, 'Путин', { crossScript: false }))).toEqual([]);
  });

  test('finds names by their beginnings while they are typed', async ({ service }) => {
    await service.load(people('Choe Son Hui', 'تشوي سون هوي', 'بيونغ يانغ'));

    for (const text of ['c', 'cho', 'choe s', 'choe son h']) {
      expect(ids(await peopleFound(service, text, { crossScript: false })), text).toEqual(['p0']);
    }
    expect(ids(await peopleFound(service, 'تشو', { crossScript: false }))).toEqual(['p1']);
    expect(ids(await peopleFound(service, 'بيونغيا', { crossScript: false }))).toEqual(['p2']);
  });

  test('finds titles of meetings and documents beside names', async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    const { data } = await service.query('{ documents(first: 1) { nodes { recordId title } } }');
    const [{ recordId, title }] = (
      data as { documents: { nodes: [{ recordId: string; title: string }] } }
    ).documents.nodes;

    expect(await hits(service, title, { kinds: ['DOCUMENT'] })).toMatchObject([
      { id: recordId, by: 'EXACT', name: title, score: 1 },
    ]);
    expect(await hits(service, title, { kinds: ['STATE'], crossScript: false })).toEqual([]);
    expect(await hits(service, title, { kinds: [] })).toEqual([]);
  });

  test('gives on all pages together what it counts, each thing once', async ({ service }) => {
    await service.load(
      people(...Array.from({ length: 57 }, (_, at) => `Person ${'abcdefgh'[at % 8]} ${at}`)),
    );
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { edges, pageInfo, totalCount }: SearchPage = await page(service, {
        text: 'person',
        kinds: ['PERSON'],
        first: 10,
        after,
      });
      seen.push(...edges.map(({ node }) => node.recordId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      total = totalCount;
    } while (after !== null);

    expect(total).toBe(57);
    expect(seen).toHaveLength(57);
    expect(new Set(seen).size).toBe(57);
  });

  test('takes operators of the index for text', async ({ service }) => {
    await service.load(people('Ada Lovelace', 'C++ AND Friends', 'OR'));

    for (const text of [
      'Ada AND',
      'ada OR lovelace',
      'ada* -lovelace',
      '"ada',
      'ada~',
      'words:ada',
    ]) {
      expect((await service.query(SEARCH, { text })).errors, text).toBeUndefined();
    }
    expect(ids(await peopleFound(service, 'c AND friends'))).toContain('p1');
    expect(ids(await peopleFound(service, 'OR', { crossScript: false }))).toEqual(['p2']);
    expect(ids(await peopleFound(service, '*', { crossScript: false }))).toEqual([]);
    expect(ids(await peopleFound(service, '@person'))).not.toContain('p0');
  });

  test('finds nothing by a text without letters, and refuses one that is too long', async ({
    service,
  }) => {
    await service.load(people('Ada Lovelace'));

    for (const text of ['', '   ', '?!', '٪']) {
      expect(await page(service, { text })).toMatchObject({ totalCount: 0, edges: [] });
    }
    expect(service.statements).toEqual([]);
    const { errors } = await service.query(SEARCH, { text: 'a'.repeat(301) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'text' });
  });

  test('reads candidates in one statement and the things of a page in one a kind', async ({
    service,
  }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);

    await page(service, { text: 'Kim Jong Un', kinds: ['PERSON'], first: 3 });

    expect(service.statements).toEqual(['namesFound', 'personById']);
  });

  test('reads candidates once for all who ask the same, until a load', async ({ service }) => {
    await service.load(people('Ada Lovelace'));
    const first = await page(service, { text: 'Lovelace' });

    expect(await page(service, { text: 'Lovelace' })).toEqual(first);
    expect(service.statements).not.toContain('namesFound');
    for (const other of [{ crossScript: false }, { kinds: ['PERSON'] }, { text: 'lovelace' }]) {
      await page(service, { text: 'Lovelace', ...other });
      expect(service.statements, JSON.stringify(other)).toContain('namesFound');
    }
    await service.load(people('Ada Lovelace', 'Mary Lovelace'), { add: true });
    expect(ids(await peopleFound(service, 'Lovelace'))).toEqual(['p0', 'p1']);
  });

  test('forgets a name that a load takes away', async ({ service }) => {
    await service.load(people('Ada Lovelace', 'Grace Hopper'));
    await service.load(people('Grace Hopper'), { allowRetractions: true });

    expect(ids(await peopleFound(service, 'Lovelace'))).toEqual([]);
    expect(ids(await peopleFound(service, 'Hopper'))).toEqual(['p0']);
  });
});
