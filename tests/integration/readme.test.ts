import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { test } from '../support/service.ts';

const README = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');

/** The first fenced block of a language. */
function block(language: string): string {
  const start = README.indexOf(`\`\`\`${language}\n`);
  const from = start + language.length + 4;
  return start < 0 ? '' : README.slice(from, README.indexOf('\n```', from));
}

describe('The README', () => {
  test('shows a query and the very answer that it gets on the seeds', async ({ service }) => {
    await service.loadPaths([join(PACKAGE_ROOT, 'seeds')]);

    const answer = await service.query(block('graphql'));

    expect(answer).toEqual(JSON.parse(block('json')));
  });

  test('shows records that load', async ({ service }) => {
    const report = await service.load(block('yaml'));

    expect(report).toMatchObject({ outcome: 'DONE', faults: [], read: 4 });
  });
});
