// Promises clients the schema that the code builds: writes it to schema/released.graphql and empties
// schema/breaking-changes.yaml, whose entries it prints for the changelog. `npm version --ignore-scripts=false` runs it.
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { schema } from '../src/graphql/schema.ts';
import { adviceOn, DECLARED_PATH, NOTHING_DECLARED } from './support/declared-changes.ts';
import { schemaText } from './support/schema-text.ts';
import { RELEASED_PATH, sinceRelease } from './support/since-release.ts';

const manifest = z.object({ version: z.string() });

const { declared, verdict } = await sinceRelease(schema);
const advice = adviceOn(verdict);
if (advice !== '') {
  console.error(advice);
  process.exit(1);
}
const { version } = manifest.parse(JSON.parse(await readFile('package.json', 'utf8')));
const header = `# What clients were last promised: the schema of Liqa ${version}. Written by \`npm run release-schema\`.\n`;
await writeFile(RELEASED_PATH, header + schemaText(schema));
await writeFile(DECLARED_PATH, NOTHING_DECLARED);
for (const { path, change, because } of declared) {
  console.log(`Breaking, for CHANGELOG.md: ${path}: ${change} Because: ${because}`);
}
console.log(`${RELEASED_PATH} is the schema of ${version}.`);
