import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { EXAMPLES_FOLDER, EXPLORER_OPERATIONS, readExamples } from '../../src/http/examples.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { test } from '../support/service.ts';

const examples = await readExamples(EXAMPLES_FOLDER);
const ofExplorer = await readExamples(EXPLORER_OPERATIONS);

/** Levels of lists and look-ups in the deepest example, each of which may take one statement a type. */
const MOST_STATEMENTS = 25;

/** Fields that say something: an answer of nothing but empty lists is no example. */
function leavesOf(value: unknown): readonly unknown[] {
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(leavesOf)
    : value === null || value === 0 || value === ''
      ? []
      : [value];
}

describe('The example operations', () => {
  test('answer with data on the seeds, from a bounded number of statements', async ({
    service,
  }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);
    expect(examples.length).toBeGreaterThanOrEqual(8);
    // An example shows something; the explorer also asks for no more than a name.
    const asked = [
      ...examples.map((example) => [example, 5] as const),
      ...ofExplorer.map((example) => [example, 3] as const),
    ];

    for (const [{ name, query, variables }, least] of asked) {
      const { data, errors } = await service.query(query, variables);

      expect({ name, errors }).toEqual({ name, errors: undefined });
      expect(leavesOf(data).length, name).toBeGreaterThan(least);
      for (const [field, value] of Object.entries(data ?? {})) {
        expect(leavesOf(value), `${name}: ${field} is empty`).not.toEqual([]);
      }
      expect(service.statements.length, `${name}: ${service.statements.join(', ')}`).toBeLessThan(
        MOST_STATEMENTS,
      );
    }
  });

  test('stand on seeds that load without a warning and change nothing the second time', async ({
    service,
  }) => {
    const paths = [join(PACKAGE_ROOT, 'seeds')];
    const first = await service.loadPaths(paths);
    const before = await fingerprintOfNodes(service.graph);

    const second = await service.loadPaths(paths);

    expect(first).toMatchObject({ outcome: 'DONE', faults: [] });
    expect(second).toMatchObject({ outcome: 'UNCHANGED', created: 0, changed: 0, retracted: 0 });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);
  });
});
