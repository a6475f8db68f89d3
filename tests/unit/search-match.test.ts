import { describe, expect, test } from 'vitest';
import { foundAmong } from '../../src/model/search/found.ts';
import { matchName } from '../../src/model/search/match-name.ts';
import { comparableName } from '../../src/model/search/name-score.ts';
import { likenessBySound } from '../../src/model/search/sound-likeness.ts';

const match = (text: string, name: string, crossScript = true) =>
  matchName(comparableName(text), comparableName(name), crossScript ? likenessBySound() : null);
const kind = (text: string, name: string) => match(text, name)?.kind;
const score = (text: string, name: string) => match(text, name)?.score ?? 0;

describe('A match of a text and a name', () => {
  test('is exact where every word is there, in whatever order', () => {
    expect(match('Vladimir Putin', 'Vladimir Putin')).toEqual({ kind: 'EXACT', score: 1 });
    expect(kind('putin VLADIMIR', 'Vladimir Putin')).toBe('EXACT');
    expect(kind('近平', '近平')).toBe('EXACT');
  });

  test('is a prefix where the last word is begun', () => {
    expect(kind('vladimir pu', 'Vladimir Putin')).toBe('PREFIX');
    expect(kind('بيونغيا', 'بيونغ يانغ')).toBe('PREFIX');
    expect(kind('vla put', 'Vladimir Putin')).not.toBe('PREFIX');
  });

  test('is fuzzy for a slip, swapped letters, joined words and a missing article', () => {
    expect(kind('Angela Merkle', 'Angela Merkel')).toBe('FUZZY');
    expect(kind('Vladimir Putim', 'Vladimir Putin')).toBe('FUZZY');
    expect(kind('كيم جونج أون', 'كيم جونغ أون')).toBe('FUZZY');
    expect(kind('بيونغ يانغ', 'بيونغيانغ')).toBe('FUZZY');
    expect(kind('سيسي', 'السيسي')).toBe('FUZZY');
    expect(kind('Alsisi', 'Abdel Fattah al-Sisi')).toBe('FUZZY');
  });

  test('is by skeleton in another script, and none where sounds do not count', () => {
    expect(kind('بوتين', 'Vladimir Putin')).toBe('SKELETON');
    expect(match('بوتين', 'Vladimir Putin', false)).toBeNull();
  });

  test('scores less the less of the name is said', () => {
    expect(score('Vladimir Putin', 'Vladimir Putin')).toBeGreaterThan(
      score('Putin', 'Vladimir Putin'),
    );
    expect(score('Putin', 'Vladimir Putin')).toBeGreaterThan(
      score('Putin', 'Talks between Vladimir Putin and Kim Jong Un in Pyongyang'),
    );
  });

  test('scores low where numbers or generations differ', () => {
    expect(score('الحسن الثاني', 'Hassan II')).toBeGreaterThan(0.9);
    expect(score('الحسن الثالث', 'Hassan II')).toBeLessThan(0.5);
    expect(score('Donald Trump Jr.', 'دونالد ترامب')).toBeLessThan(0.7);
  });

  test('forgives titles, middle names and second family names', () => {
    expect(score('الرئيس فلاديمير بوتين', 'Vladimir Putin')).toBeGreaterThan(0.9);
    expect(score('Vladimir Vladimirovich Putin', 'فلاديمير بوتين')).toBeGreaterThan(0.85);
    expect(score('Nicolás Maduro Moros', 'نيكولاس مادورو')).toBeGreaterThan(0.7);
  });
});

describe('foundAmong', () => {
  const names = (id: string, ...texts: readonly string[]) =>
    texts.map((name) => ({ type: 'Person' as const, id, name }));

  test('gives each thing once, by its best name, the surest first', () => {
    const found = foundAmong(
      'Putin',
      [...names('b', 'بوتين', 'Vladimir Putin'), ...names('a', 'Putina'), ...names('c', 'Пётр')],
      true,
    );

    expect(found.map(({ id, name, kind: by }) => [id, name, by])).toEqual([
      ['b', 'Vladimir Putin', 'EXACT'],
      ['a', 'Putina', 'PREFIX'],
    ]);
  });

  test('gives the same whatever order the candidates come in', () => {
    const candidates = [
      ...names('a', 'Kim Jong Un'),
      ...names('b', 'Kim Jong Un', 'كيم جونغ أون'),
      ...names('c', 'Ким Чен Ын'),
    ];

    expect(foundAmong('Kim Jong Un', candidates.toReversed(), true)).toEqual(
      foundAmong('Kim Jong Un', candidates, true),
    );
  });
});
