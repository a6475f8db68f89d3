import { expect, test } from 'vitest';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';

const namesOf = (id: string, language: string) =>
  builtInStates()
    .find((state) => state.id === id)
    ?.names.filter((name) => name.language === language)
    .map(({ text }) => text);

test('all states of ISO 3166-1 and the withdrawn ones of 3166-3 are built in, each once', () => {
  const ids = builtInStates().map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length === 2).length).toBeGreaterThanOrEqual(249);
  expect(ids.filter((id) => /^[A-Z]{4}$/.test(id))).toHaveLength(31);
  expect(ids).toEqual(expect.arrayContaining(['SUHH', 'YUCS', 'DDDE', 'CSHH', 'EG', 'PS']));
});

test('each has one primary name in Arabic and in English', () => {
  for (const { id, names } of builtInStates()) {
    for (const language of ['ar', 'en']) {
      const primary = names.filter((name) => name.language === language && name.kind === 'PRIMARY');
      expect(primary, id).toHaveLength(1);
    }
  }
});

test('where the sources differ, both are names', () => {
  expect(namesOf('RU', 'en')).toEqual(['Russia', 'Russian Federation']);
  expect(namesOf('PS', 'ar')).toEqual(['فلسطين']);
  expect(namesOf('PS', 'en')).toEqual(['Palestine', 'State of Palestine']);
  expect(namesOf('SUHH', 'en')).toEqual(['Soviet Union']);
});
