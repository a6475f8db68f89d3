/**
 * Input made to break a loader. Cases of the project's own always run; a larger collection runs
 * where LIQA_HOSTILE_RECORDS, or ../shared beside the repository, has one.
 */
import { expect, test } from 'vitest';
import { type Checked, checkedFiles } from '../support/checked-records.ts';
import {
  contentOf,
  type Expected,
  expectedOf,
  HOSTILE_RECORDS,
  hostileCases,
} from '../support/hostile-cases.ts';
import { OWN_CASES } from '../support/own-hostile-cases.ts';

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

const OWN = OWN_CASES.map(([file, content, level, code]) => ({ file, content, level, code }));

test.each(OWN)('$file is dealt with as it deserves', async ({ file, content, level, code }) => {
  expectTold(await checkedFiles({ [file]: content }), { level, code });
  expect({}).not.toHaveProperty('a');
});

test('the larger collection of hostile records is there or it is said that it is not', () => {
  const told =
    hostileCases.length > 0 ? `${hostileCases.length} cases run` : 'not here, its cases do not run';
  process.stdout.write(`Hostile records (${HOSTILE_RECORDS}): ${told}.\n`);
});

// Tables need a mapping, and so the command line.
for (const hostile of hostileCases.filter(({ format }) => format !== 'csv')) {
  const { level, code } = expectedOf(hostile);

  test(`${hostile.name} gives ${level} ${code}`, async () => {
    const checked = await checkedFiles({ [`case.${hostile.format}`]: contentOf(hostile) });

    expectTold(checked, { level, code });
  });
}
