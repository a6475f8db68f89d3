// Checks that whatever is installed is what was locked: every package has a hash.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().startsWith('sha512-').optional() }),
  ),
});

const { packages } = lockFile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
const names = Object.keys(packages).filter((name) => name !== '');
const without = names.filter((name) => packages[name]?.integrity === undefined);
for (const name of without) {
  console.log(`${name} has no integrity: remove it from package-lock.json, and run npm install.`);
}
console.log(`${names.length} packages, ${without.length} without integrity`);
process.exitCode = without.length > 0 || names.length === 0 ? 1 : 0;
