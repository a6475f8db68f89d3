import { describe, expect, test } from 'vitest';
import { citation, type Source, sourcesOf } from '../../src/export/citation.ts';
import type { DocumentRow } from '../../src/model/rows.ts';

const SOURCE: Source = {
  document: 'visit-report',
  publisher: 'Daily',
  title: 'The visit',
  publishedOn: '2024-06-20',
  url: 'https://example.org/visit',
  locators: ['paragraph 1', 'paragraph 3'],
};

const BARE = { publisher: null, title: null, publishedOn: null, url: null, locators: [] };

describe('A citation', () => {
  test('says who published what, when, and where in it', () => {
    expect(citation([SOURCE], 'en', 5)).toBe(
      'Daily, “The visit” (20 June 2024), paragraph 1, paragraph 3, https://example.org/visit',
    );
  });

  test('is written with Arabic signs and months for who reads Arabic', () => {
    const source = { ...SOURCE, publisher: 'الشرق', title: 'الزيارة', url: null, locators: [] };

    expect(citation([source], 'ar-EG', 5)).toBe('الشرق، «الزيارة» (20 يونيو 2024)');
  });

  test('leaves out what is not known, and names a nameless document by its id', () => {
    expect(citation([{ ...BARE, document: 'page-7' }], 'en', 5)).toBe('page-7');
    expect(citation([{ ...BARE, document: 'x', publisher: 'Archive' }], 'en', 5)).toBe('Archive');
  });

  test('of many documents counts those beyond the bound', () => {
    const sources = ['a', 'b', 'c', 'd'].map((document) => ({ ...BARE, document }));

    expect(citation(sources, 'en', 2)).toBe('a; b; and 2 more');
    expect(citation(sources, 'ar', 2)).toBe('a; b; ومصادر أخرى (2)');
    expect(citation(sources, 'en', 4)).toBe('a; b; c; d');
    expect(citation([], 'en', 4)).toBe('');
  });
});

describe('The sources of accounts', () => {
  const documents = new Map(
    ['first', 'second'].map((id): [string, DocumentRow] => [
      id,
      {
        type: 'Document',
        id,
        title: null,
        publisher: id,
        language: null,
        publishedOn: null,
        publishedOnNote: null,
        url: null,
      },
    ]),
  );

  test('name each document once, with all its places', () => {
    const accounts = [
      { document: 'second', locator: 'p. 2' },
      { document: 'first', locator: null },
      { document: 'second', locator: 'p. 1' },
      { document: 'second', locator: 'p. 2' },
    ];

    expect(sourcesOf(accounts, documents)).toMatchObject([
      { document: 'second', locators: ['p. 2', 'p. 1'] },
      { document: 'first', locators: [] },
    ]);
  });

  test('leave out a document that is gone', () => {
    expect(sourcesOf([{ document: 'gone', locator: null }], documents)).toEqual([]);
  });
});
