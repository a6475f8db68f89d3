/** The whole register of ../shared on the real database; passed over where it is not there. */
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { EXAMPLES_FOLDER, readExamples } from '../../src/http/examples.ts';
import { fingerprintOfNodes, fingerprintOfView } from '../support/fingerprint.ts';
import { REGISTER, REGISTER_IS_HERE } from '../support/register-claims.ts';
import { test } from '../support/service.ts';

const examples = await readExamples(join(EXAMPLES_FOLDER, 'us-travel'));
const WHOLE_MS = 600_000;

describe.runIf(REGISTER_IS_HERE)('The register of travels', () => {
  test('loads whole, changes nothing the second time, and answers its examples', {
    timeout: WHOLE_MS,
  }, async ({ service }) => {
    const first = await service.loadPaths([REGISTER], { from: 'us-travel' });
    const before = await fingerprintOfNodes(service.graph);
    const second = await service.loadPaths([REGISTER], { from: 'us-travel' });

    expect(first).toMatchObject({ outcome: 'DONE', refused: 0 });
    expect(second).toMatchObject({ outcome: 'UNCHANGED', created: 0, changed: 0, retracted: 0 });
    expect(await fingerprintOfNodes(service.graph)).toBe(before);

    const answers = new Map<string, unknown>();
    for (const { name, query, variables } of examples) {
      const { data, errors } = await service.query(query, variables);
      expect({ name, errors }).toEqual({ name, errors: undefined });
      answers.set(name, data);
    }
    expect(answers.get('01-whom-kissinger-met-in-1973')).toMatchObject({
      person: { encounters: { totalCount: expect.any(Number) } },
    });
    expect(JSON.stringify(answers.get('01-whom-kissinger-met-in-1973'))).toMatch(
      /Meir[\s\S]*Sadat|Sadat[\s\S]*Meir/,
    );
    expect(answers.get('02-from-nixon-to-deng')).toMatchObject({
      paths: expect.arrayContaining([expect.objectContaining({ length: expect.any(Number) })]),
    });
    expect(answers.get('03-visits-from-egypt-by-decade')).toMatchObject({
      seventies: { totalCount: expect.any(Number) },
    });
  });
});

/** Of each kind of list one that tells of the same years and people as the others. */
const PARTS = {
  travels: [
    'president-travels/truman-harry-s.xml',
    'secretary-travels/byrnes-james-francis.xml',
    'secretary-travels/marshall-george-catlett.xml',
  ],
  visits: ['visits/1940.xml'],
  appointments: ['presidents.xml', 'secretaries.xml'],
} as const;

describe.runIf(REGISTER_IS_HERE)('Lists of one register and the seeds', () => {
  test('make the same graph in whatever order they are loaded, and when one is taken back and loaded again', {
    timeout: WHOLE_MS,
  }, async ({ service }) => {
    type Part = keyof typeof PARTS | 'seeds';
    const load = (part: Part) =>
      part === 'seeds'
        ? service.loadPaths(['seeds'], { dataset: 'seeds' })
        : service.loadPaths(
            PARTS[part].map((file) => join(REGISTER, file)),
            { from: 'us-travel', dataset: part },
          );
    const orders: readonly (readonly Part[])[] = [
      ['seeds', 'travels', 'visits', 'appointments'],
      ['appointments', 'visits', 'travels', 'seeds'],
      ['travels', 'seeds', 'appointments', 'visits'],
    ];
    const prints: string[] = [];
    for (const order of orders) {
      await service.reset();
      for (const part of order) {
        await load(part);
      }
      prints.push(await fingerprintOfView(service.graph));
    }
    for (const part of ['travels', 'visits', 'appointments'] as const) {
      await service.load({ dataset: { id: part, kind: 'REGISTER' } }, { allowRetractions: true });
      expect(await fingerprintOfView(service.graph)).not.toBe(prints[0]);
      await load(part);
      prints.push(await fingerprintOfView(service.graph));
    }

    expect(prints).toEqual(prints.map(() => prints[0]));
  });
});
