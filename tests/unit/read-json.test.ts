import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/ingest/read/read-json.ts';

const codes = (text: string) =>
  readJson(text).problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      fc.pre(!text.includes('__proto__'));

      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), fc.nat(), (noise, value, at) => {
      const whole = JSON.stringify(value);
      const cut = at % (whole.length + 1);
      const text = whole.slice(0, cut) + noise + whole.slice(cut);
      fc.pre(!isJson(text));

      expect(readJson(text).problems).toHaveLength(1);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a key given twice is told, where JSON.parse keeps the last', () => {
  expect(codes('{"people":[{"id":"p1","id":"p2"}]}')).toEqual(['DUPLICATE_KEY people.0.id']);
  expect(codes('{"a":1,"\\u0061":2}')).toEqual(['DUPLICATE_KEY a']);
});

test('prototype keys are no fields and reach no prototype', () => {
  const text = '{"people":[{"id":"p1","__proto__":{"admin":true}}]}';

  expect(codes(text)).toEqual(['UNKNOWN_FIELD people.0.__proto__']);
  expect(readJson(text).value).toEqual({ people: [{ id: 'p1' }] });
  expect({}).not.toHaveProperty('admin');
});

test('nesting beyond 32 is refused without exhausting the stack', () => {
  const text = `{"people":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;

  expect(codes(text)).toEqual(['NESTING people']);
});

test('every field is found at its line, and a missing one at what is around it', () => {
  const record = { id: 'a"\\', 'k:{': [[1, 'x'], { deep: true }], last: null };
  const text = JSON.stringify({ people: [{ id: 'z' }, record] }, null, 1);
  const tree = readJson(text);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  expect(tree.lineOf(['people', 1, 'id'])).toBe(lineOf('"a'));
  expect(tree.lineOf(['people', 1, 'k:{', 0, 1])).toBe(lineOf('"x"'));
  expect(tree.lineOf(['people', 1, 'k:{', 1, 'deep'])).toBe(lineOf('"deep"'));
  expect(tree.lineOf(['people', 1, 'last'])).toBe(lineOf('"last"'));
  expect(tree.lineOf(['people', 0, 'born'])).toBe(lineOf('{\n   "id": "z"'));
  expect(tree.lineOf(['places'])).toBe(1);
});

test('a syntax error has its line and says what is wanted', () => {
  const tree = readJson('{\n "people": [\n  {"id": "a",}\n ]\n}');

  expect(tree.problems).toMatchObject([
    { code: 'JSON_SYNTAX', message: 'a key in quotes is wanted, but got: "}"' },
  ]);
  expect(tree.lineOf([])).toBe(3);
});
