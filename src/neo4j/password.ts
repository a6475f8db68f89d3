import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Java } from './find-tools.ts';
import type { ManagedHome } from './managed-home.ts';
import type { Environment } from './options.ts';
import { runTool } from './run-tool.ts';
import { StartError } from './start-error.ts';

const OWNER_ONLY = 0o600;

/** The home's password; null where there is none yet. */
export function readPassword({ password }: ManagedHome): string | null {
  return existsSync(password) ? readFileSync(password, 'utf8').trim() : null;
}

/**
 * Gives the home's password, and makes one that the server takes over at its first start.
 *
 * @throws StartError where the data have a password that is lost.
 */
export async function preparePassword(
  home: ManagedHome,
  java: Java,
  env: Environment,
): Promise<string> {
  const isNew = !existsSync(join(home.data, 'databases', 'system'));
  const password = readPassword(home) ?? (isNew ? makePassword(home) : null);
  if (password === null) {
    throw new StartError(
      1,
      `The password of the managed Neo4j is lost: ${home.password} is missing.\n` +
        `Bring it back, or remove ${home.data} to begin with an empty graph.`,
    );
  }
  chmodSync(home.password, OWNER_ONLY);
  if (isNew && !existsSync(join(home.data, 'dbms', 'auth.ini'))) {
    await setInitialPassword(home, java, password, env);
  }
  return password;
}

function makePassword({ password: file }: ManagedHome): string {
  const password = randomBytes(24).toString('hex');
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, `${password}\n`, { mode: OWNER_ONLY });
  renameSync(unfinished, file);
  return password;
}

/** The password travels in a file, since a command line can be read by everybody who asks `ps`. */
async function setInitialPassword(
  home: ManagedHome,
  java: Java,
  password: string,
  env: Environment,
): Promise<void> {
  const file = join(home.folder, 'initial-password.args');
  try {
    writeFileSync(file, password, { mode: OWNER_ONLY });
    const { code, output } = await runTool(
      java.command,
      [
        '-cp',
        join(basename(home.lib), '*'),
        'org.neo4j.cli.AdminTool',
        'dbms',
        'set-initial-password',
        `@${basename(file)}`,
      ],
      {
        cwd: home.folder,
        env: { ...env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      },
    );
    if (code !== 0) {
      throw new StartError(3, `Neo4j did not take its first password:\n${output.trim()}`);
    }
  } finally {
    rmSync(file, { force: true });
  }
}
