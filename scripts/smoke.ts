// Starts the service as a new user does, in a folder that holds nothing yet: it must answer from the
// seeds, end with 0 on Ctrl-C, and leave no process behind.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { managedHome } from '../src/neo4j/managed-home.ts';
import { isServing, readRun } from '../src/neo4j/run-record.ts';

const MOST_MS = 300_000;
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/graphql$/m;

const home = await mkdtemp(join(tmpdir(), 'liqa-smoke-'));
const startedAt = performance.now();
// A group of its own, so that the signal reaches npm and the service together, as from a terminal.
const child = spawn('npm', ['start'], {
  env: { ...process.env, LIQA_HOME: home, PORT: '0', NEO4J_URI: '' },
  detached: true,
});
const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
const tooLate = setTimeout(() => interrupt('SIGKILL'), MOST_MS);
let output = '';
const address = await new Promise<string | undefined>((resolve) => {
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    const found = ADDRESS.exec(output)?.[0];
    if (found !== undefined) {
      resolve(found);
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  void ended.then(() => resolve(undefined));
});
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const answer = address === undefined ? '' : await askForMeetings(address);
interrupt('SIGINT');
const code = await ended;
clearTimeout(tooLate);
const run = readRun(managedHome(home));
const left = run !== null && isServing(managedHome(home), run);
await rm(home, { recursive: true, force: true });

const passed = /"meetingCount":[1-9]/.test(answer) && code === 0 && !left;
console.log(passed ? `ready in ${seconds} s, ${answer}` : output);
if (!passed) {
  console.log(`answer: ${answer}, exit code: ${code}, database left behind: ${left}`);
}
process.exitCode = passed ? 0 : 1;

async function askForMeetings(endpoint: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { meetingCount } }' }),
  });
  return response.text();
}

function interrupt(signal: 'SIGINT' | 'SIGKILL'): void {
  if (child.pid !== undefined && child.exitCode === null) {
    process.kill(-child.pid, signal);
  }
}
