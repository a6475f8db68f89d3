import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { identify } from '../process-identity.ts';
import type { Java } from './find-tools.ts';
import type { ManagedHome } from './managed-home.ts';
import type { Environment } from './options.ts';
import { type RunRecord, readRun, writeRun } from './run-record.ts';
import { consoleLog, endOfServerLog } from './server-log.ts';
import { configurationText, jvmArguments, type Memory, memoryFor, memoryHere } from './settings.ts';

/** A server that was launched; it may not answer yet, or never. */
export interface Launch {
  readonly record: RunRecord;
  /** What was written down of the run before, where it was not stopped in order. */
  readonly former: RunRecord | null;
  readonly java: Java;
  /** Where its lines begin in the server's log, in bytes. */
  readonly logFrom: number;
}

export interface LaunchOptions {
  readonly home: ManagedHome;
  readonly java: Java;
  readonly port: number;
  readonly env: Environment;
}

/** Starts the server's process and writes down which it is. Needs the home's lock. */
export async function launch({ home, java, port, env }: LaunchOptions): Promise<Launch> {
  const memory = memoryFor(memoryHere());
  writeFileSync(join(home.conf, 'neo4j.conf'), configurationText(port, memory));
  writeFileSync(home.port, `${port}\n`);
  const logFrom = endOfServerLog(home);
  const output = openSync(consoleLog(home), 'w');
  try {
    const child = spawn(java.command, serverArguments(home, java, memory), {
      cwd: home.folder,
      env,
      // In a process group of its own, so that a Ctrl-C meant for us does not stop it first.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    });
    child.unref();
    if (child.pid === undefined) {
      throw await new Promise((resolve) => child.once('error', resolve));
    }
    const server = identify(child.pid) ?? { pid: child.pid, startedAt: null };
    const record = { ...server, port, launchedAt: Date.now() };
    const former = readRun(home);
    writeRun(home, record);
    return { record, former, java, logFrom };
  } finally {
    closeSync(output);
  }
}

function serverArguments(home: ManagedHome, java: Java, memory: Memory): readonly string[] {
  return [
    ...jvmArguments(java, memory),
    '-cp',
    // Relative to the folder it runs in: a home may bear a name that splits a classpath.
    join(basename(home.lib), '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.folder}`,
    `--config-dir=${home.conf}`,
  ];
}
