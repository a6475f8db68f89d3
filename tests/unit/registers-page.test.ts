import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { FORMATS } from '../../src/ingest/formats/formats.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';
import { checkedYaml } from '../support/checked-records.ts';

const PAGE = readFileSync(join(PACKAGE_ROOT, 'docs/registers.md'), 'utf8');

/** What stands in the fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

test('the page on registers asks what the schema answers', () => {
  const [query = ''] = blocks('graphql');

  expect(validate(schema, parse(query))).toEqual([]);
});

test('the page on registers shows records that are wrong only in leading to what is not there', async () => {
  const checked = await Promise.all(blocks('yaml').map((text) => checkedYaml(text)));

  const codes = checked.flatMap(({ faults }) => faults.map(({ code }) => code));
  expect(checked.flatMap(({ headers }) => headers.map(({ id }) => id))).toEqual([
    'our-judgements',
    'us-travel',
  ]);
  expect([...new Set(codes)]).toEqual(['UNKNOWN_REF']);
});

test('the page on registers names every format', () => {
  for (const name of FORMATS.keys()) {
    expect(PAGE).toContain(`| \`${name}\` |`);
  }
});
