import { expect, test } from 'vitest';
import { readYaml } from '../../src/ingest/read/read-yaml.ts';

const codes = (text: string) =>
  readYaml(text).problems.map(({ code, offset }) => `${code} ${readYaml(text).lineAt(offset)}`);

test('a number is its source text, and NO is Norway', () => {
  const { value } = readYaml('id: 007\nyear: 2024\nbig: 90071992547409931\nstate: NO\non: on\n');

  expect(value).toEqual({
    id: '007',
    year: '2024',
    big: '90071992547409931',
    state: 'NO',
    on: 'on',
  });
});

test('truth values and nothing stay what they are, quoted text is text', () => {
  const { value } = readYaml('a: true\nb: null\nc: "true"\nd:\n2024: year\n"5": five\n');

  expect(value).toEqual({ a: true, b: null, c: 'true', d: null, 2024: 'year', 5: 'five' });
});

test('a field is found at the line of its key, and a missing one at what is around it', () => {
  const tree = readYaml('people:\n  - id: a\n    names:\n      en: Ada\n  - id: b\n');

  expect(tree.lineOf(['people', 0, 'names', 'en'])).toBe(4);
  expect(tree.lineOf(['people', 0, 'names', 'ar'])).toBe(3);
  expect(tree.lineOf(['people', 1, 'born'])).toBe(5);
});

test('a key given twice, at any depth, is told at the second one', () => {
  expect(codes('people:\n  - id: a\n    id: b\n')).toEqual(['DUPLICATE_KEY 3']);
  expect(codes('people: []\npeople: []\n')).toEqual(['DUPLICATE_KEY 2']);
});

test('aliases, tags, a second document and another version of YAML are refused', () => {
  expect(codes('a: &x 1\nb: *x\n')).toEqual(['YAML_ALIAS 2']);
  expect(codes('people:\n  !!js/function "f"\n')).toEqual(['YAML_TAG 2']);
  expect(codes('people: []\n---\npeople: []\n')).toEqual(['YAML_MULTIDOC 2']);
  expect(codes('%YAML 1.1\n---\npeople: NO\n')).toEqual(['YAML_VERSION 1']);
  expect(codes('people: [a\n')).toEqual([expect.stringMatching(/^YAML_SYNTAX/)]);
});

test('stars and exclamation marks inside text are text', () => {
  expect(readYaml('a: 2 * 3!\nb: "*x !y"\n').value).toEqual({ a: '2 * 3!', b: '*x !y' });
});

test.each([
  ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['mappings', '{a: '.repeat(20_000)],
  ['block lists', `${'- '.repeat(20_000)}a`],
  ['exactly one level too many', `${'['.repeat(33)}a${']'.repeat(33)}`],
])('nesting beyond 32 is refused: %s', (_, text) => {
  expect(codes(text)).toEqual(['NESTING 1']);
});

test('32 levels are read', () => {
  expect(codes('['.repeat(32) + ']'.repeat(32))).toEqual([]);
});

test('a prototype key is no field and reaches no prototype', () => {
  const { value, problems } = readYaml('people:\n- id: p1\n  __proto__: { admin: true }\n');

  expect(problems).toMatchObject([{ code: 'UNKNOWN_FIELD', path: ['people', 0, '__proto__'] }]);
  expect(value).toEqual({ people: [{ id: 'p1' }] });
  expect({}).not.toHaveProperty('admin');
});

test('three thousand aliases in a merge key are refused before they are followed', () => {
  const keys = Array.from({ length: 3_000 }, (_, at) => `k${at}: 0`).join(', ');
  const started = performance.now();

  expect(codes(`a: &a {${keys}}\nb: {<<: [${'*a, '.repeat(3_000)}*a]}\n`)).toEqual([
    'YAML_ALIAS 2',
  ]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
