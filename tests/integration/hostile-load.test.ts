import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { fingerprintOfNodes } from '../support/fingerprint.ts';
import { contentOf, hostileCases } from '../support/hostile-cases.ts';
import { test } from '../support/service.ts';

/** Of the project's own, so that the rule is tested where the larger collection is not. */
const OWN = [
  ['control.json', '{"people":[{"id":"p","names":{"en":"A\\u0007"}}]}'],
  ['twice.json', '{"people":[{"id":"p","id":"q","names":{"en":"A"}}]}'],
  ['alias.yaml', 'a: &a 1\npeople: *a\n'],
  ['deep.json', '['.repeat(20_000)],
  ['half-good.yaml', 'people:\n  - { id: good, names: { en: A } }\n  - { id: bad, born: never }\n'],
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liqa-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Input made to break the loader', () => {
  test('that is refused leaves the graph as it was, node for node', async ({ service }) => {
    await service.load({ people: [{ id: 'p', names: { en: 'Someone' } }] }, { dataset: 'before' });
    const before = await fingerprintOfNodes(service.graph);
    const files = [
      ...OWN,
      ...hostileCases.map((one) => [`${one.name}.${one.format}`, contentOf(one)] as const),
    ];

    const written: string[] = [];
    for (const [name, content] of files) {
      const path = join(folder, encodeURIComponent(name));
      writeFileSync(path, content);
      const report = await service.loadPaths([path], { dataset: 'case', dryRun: true });
      if (report.outcome === 'REFUSED') {
        const again = await service.loadPaths([path], { dataset: 'case' });
        expect({ name, outcome: again.outcome }).toEqual({ name, outcome: 'REFUSED' });
      } else {
        written.push(name);
      }
    }

    expect(await fingerprintOfNodes(service.graph)).toBe(before);
    expect(written).not.toEqual(expect.arrayContaining(OWN.map(([name]) => name)));
  });
});
