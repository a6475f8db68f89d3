// Runs every `check:…` script of package.json and says which hold.
// A new check is a new script there.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** As many at once as most machines of a pipeline have cores. */
const AT_ONCE = 2;

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
}

const manifest = await readFile('package.json', 'utf8');
const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
const waiting = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const workers = Array.from({ length: AT_ONCE }, () => runWaiting());
const outcomes = (await Promise.all(workers)).flat();
const failed = outcomes.filter(({ passed }) => !passed);
console.log(`${outcomes.length - failed.length} checks passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runWaiting(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    outcomes.push(await runCheck(name));
  }
  return outcomes;
}

async function runCheck(name: string): Promise<Outcome> {
  const startedAt = performance.now();
  const { code, output } = await run('npm', ['run', '--silent', name]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const label = name.slice('check:'.length).padEnd(14);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${label} ${seconds} s`);
  if (code !== 0) {
    console.log(output.trimEnd());
  }
  return { name, passed: code === 0 };
}

function run(command: string, args: readonly string[]) {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(command, args);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
