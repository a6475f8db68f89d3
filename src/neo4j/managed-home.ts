import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/** The Neo4j that `scripts/pom.xml` names. */
export const NEO4J_VERSION = '5.26.30';

/** Where everything of the managed server lies; all paths are absolute. */
export interface ManagedHome {
  /** LIQA_HOME/neo4j: the server's own home. */
  readonly folder: string;
  readonly lib: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** The only folder that LOAD CSV may read: it stays empty. */
  readonly imports: string;
  /** One file for each user of the server. */
  readonly leases: string;
  readonly password: string;
  /** Which process serves, while it does. */
  readonly run: string;
  /** The port of last time, so that an address that a person wrote down stays good. */
  readonly port: string;
  /** There while the server stays up without users. */
  readonly keep: string;
  /** There while a process starts, stops or leases the server. */
  readonly lock: string;
}

/** The same for every spelling of a home that is there, since its server is known by the folder. */
export function managedHome(liqaHome: string): ManagedHome {
  const folder = join(realPathOf(liqaHome), 'neo4j');
  return {
    folder,
    lib: join(folder, `lib-${NEO4J_VERSION}`),
    conf: join(folder, 'conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    imports: join(folder, 'import'),
    leases: join(folder, 'leases'),
    password: join(folder, 'password'),
    run: join(folder, 'run.json'),
    port: join(folder, 'port'),
    keep: join(folder, 'keep'),
    lock: join(folder, 'lock'),
  };
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** @throws StartError where a folder cannot be made. */
export function prepareHome({ folder, conf, data, logs, imports, leases }: ManagedHome): void {
  for (const path of [folder, conf, data, logs, imports, leases]) {
    makeFolder(path);
  }
}

/** Node's own recursive mkdir never ends where the system denies that the parent exists, as in /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    return;
  }
  if (dirname(path) !== path) {
    makeFolder(dirname(path));
  }
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw error;
    }
  }
}

const FILE_FAULTS: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EISDIR',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** Runs `work`; a folder or file that cannot be written is told as what it is. */
export async function explainFileFaults<Result>(
  liqaHome: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && FILE_FAULTS.has(String(error.code))) {
      throw new StartError(
        1,
        `LIQA_HOME must be a folder that can be written, but got: ${liqaHome} (${error.message}).\n` +
          'Correct its permissions or make room on its disk, or set LIQA_HOME to another folder.',
        { cause: error },
      );
    }
    throw error;
  }
}
