/**
 * Input made to break a loader. Cases of the project's own always run; a larger collection runs
 * where LIQA_HOSTILE_RECORDS, or ../shared beside the repository, has one.
 */
import { expect, test } from 'vitest';
import { type Checked, checkedFiles } from '../support/checked-records.ts';
import {
  contentOf,
  type Expected,
  HOSTILE_RECORDS,
  hostileCases,
} from '../support/hostile-cases.ts';

function expectTold({ faults }: Checked, { level, code }: Expected): void {
  const errors = faults.filter((fault) => fault.level === 'error');
  if (level === 'ok') {
    expect(faults).toEqual([]);
    return;
  }
  expect(faults).toContainEqual(expect.objectContaining({ level, code }));
  expect(errors.length > 0).toBe(level === 'error');
  for (const { line, message } of faults) {
    expect(line).toBeGreaterThan(0);
    expect(message.length).toBeLessThan(700);
  }
}

const person = (names: unknown, more: object = {}) =>
  JSON.stringify({ people: [{ id: 'p', names, ...more }] });

test.each<[file: string, content: string, level: Expected['level'], code: string]>([
  ['nul.json', person({ en: 'Ada\0' }), 'error', 'TEXT_FORBIDDEN_CHAR'],
  ['override.json', person({ ar: 'عمر\u202eزيد' }), 'error', 'TEXT_FORBIDDEN_CHAR'],
  ['damaged.json', person({ ar: 'عمر\ufffdزيد' }), 'warning', 'TEXT_FORBIDDEN_CHAR'],
  ['marks.json', person({ ar: `ع${'\u064e'.repeat(200)}` }), 'error', 'TEXT_COMBINING_OVERFLOW'],
  ['long.json', person({ en: 'a'.repeat(1_000_000) }), 'error', 'TEXT_TOO_LONG'],
  ['object.json', person({ en: { en: 'Ada' } }), 'error', 'TYPE'],
  ['constructor.json', person({ en: 'Ada' }, { constructor: { a: 1 } }), 'error', 'UNKNOWN_FIELD'],
  ['cypher.json', person({ en: "'}) DETACH DELETE n //" }), 'ok', ''],
  ['formula.json', person({ en: '=cmd|A1' }), 'ok', ''],
  ['number.json', '{"people":[{"id":1}]}', 'error', 'TYPE'],
  ['number.yaml', 'people: [{ id: 90071992547409931, names: { en: Ada } }]', 'ok', ''],
  ['twice.json', '{"people":[],"people":[]}', 'error', 'DUPLICATE_KEY'],
  ['bom.yaml', '\ufeffpeople: [{ id: p, names: { en: Ada } }]', 'ok', ''],
  ['deep.json', '['.repeat(100_000), 'error', 'NESTING'],
  ['deep.yaml', '- '.repeat(20_000), 'error', 'NESTING'],
  ['tag.yaml', 'people: !!js/function "function(){}"', 'error', 'YAML_TAG'],
  ['table.csv', 'id,name\np,Ada\n', 'error', 'UNKNOWN_FORMAT'],
])('%s is dealt with as it deserves', async (file, content, level, code) => {
  expectTold(await checkedFiles({ [file]: content }), { level, code });
  expect({}).not.toHaveProperty('a');
});

/** Where the design or the published format rules otherwise; CONTRIBUTING gives the reasons. */
const RULED_OTHERWISE: ReadonlyMap<string, Expected> = new Map([
  ['cypher-all-fields-1', { level: 'error', code: 'UNKNOWN_REF' }],
  ['cypher-all-fields-5', { level: 'error', code: 'UNKNOWN_REF' }],
  ['big-int-id', { level: 'error', code: 'UNKNOWN_FIELD' }],
]);

test('the larger collection of hostile records is there or it is said that it is not', () => {
  const told =
    hostileCases.length > 0 ? `${hostileCases.length} cases run` : 'not here, its cases do not run';
  process.stdout.write(`Hostile records (${HOSTILE_RECORDS}): ${told}.\n`);
});

for (const hostile of hostileCases) {
  const ruled = RULED_OTHERWISE.get(hostile.name);
  const isTable = hostile.format === 'csv';
  const expected = isTable ? ({ level: 'error', code: 'UNKNOWN_FORMAT' } as const) : ruled;
  const { level, code } = expected ?? hostile.expect;

  test(`${hostile.name} gives ${level} ${code}`, async () => {
    const checked = await checkedFiles({ [`case.${hostile.format}`]: contentOf(hostile) });

    expectTold(checked, { level, code });
  });
}
