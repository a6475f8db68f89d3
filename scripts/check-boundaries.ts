// Checks the direction of dependency, and that the tool really saw the code: a version of it that
// does not know the version of TypeScript reads nothing and so finds nothing wrong.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { z } from 'zod';

const FOLDERS = ['src', 'explorer'];
const MOST_OUTPUT_BYTES = 100_000_000;

const cruised = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        comment: z.string().optional(),
        rule: z.object({ name: z.string() }),
      }),
    ),
  }),
});

const output = execFileSync(
  'node_modules/.bin/depcruise',
  ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS],
  { encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES },
);
const { modules, summary } = cruised.parse(JSON.parse(output));
const seen = modules.filter(({ source }) => /^(src|explorer)\/.*\.tsx?$/.test(source)).length;
const present = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }),
).filter((file) => /\.tsx?$/.test(file)).length;

for (const { rule, from, to, comment } of summary.violations) {
  console.log(`${rule.name}: ${from} may not import ${to}. ${comment ?? ''}`);
}
if (seen < present) {
  console.log(`Only ${seen} of ${present} files were seen, so nothing is proved.`);
}
console.log(`${seen} files, ${summary.violations.length} violations`);
process.exitCode = seen < present || summary.violations.length > 0 ? 1 : 0;
