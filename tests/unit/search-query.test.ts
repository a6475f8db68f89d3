import { describe, expect, test } from 'vitest';
import { indexQuestions } from '../../src/graph/search-query.ts';

const ALL = ['Person', 'State', 'Organization', 'Place', 'Meeting', 'Document'] as const;
const ask = (text: string, crossScript = true) => indexQuestions({ text, kinds: ALL, crossScript });

describe('The questions to the indexes', () => {
  test('ask for names apart from titles, by words and by sound', () => {
    expect(ask('Vladimir Putin').map(({ index }) => index)).toEqual([
      'name_words_fulltext',
      'name_words_fulltext',
      'name_skeletons_fulltext',
      'name_skeletons_fulltext',
    ]);
    expect(ask('Vladimir Putin', false)).toHaveLength(2);
    expect(indexQuestions({ text: 'Putin', kinds: ['Place'], crossScript: true })).toHaveLength(2);
  });

  test('are none for a text without words or for no kinds', () => {
    expect(ask(' ?! ')).toEqual([]);
    expect(indexQuestions({ text: 'Putin', kinds: [], crossScript: true })).toEqual([]);
  });

  test('hold no operator of the text', () => {
    for (const { query } of ask('a:b (c) "d" e* f~ g^9 -h +i AND OR NOT [j TO k] \\ /l/ {m}')) {
      expect(query).not.toMatch(/[:"[\]{}/]|\bAND\b|\bOR\b|\bNOT\b|\bTO\b|\^9/);
    }
  });

  test('stay short for a long text', () => {
    for (const { query } of ask('word '.repeat(60))) {
      expect(query.length).toBeLessThan(5_000);
    }
  });
});
