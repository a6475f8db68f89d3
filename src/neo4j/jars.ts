import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.ts';
import { findJava, findMaven, mavenEnvironment, noDatabase } from './find-tools.ts';
import { type ManagedHome, NEO4J_VERSION } from './managed-home.ts';
import type { Environment, ManagedNeo4jOptions } from './options.ts';
import { runTool } from './run-tool.ts';
import { StartError } from './start-error.ts';

const UNFINISHED = '.unfinished';
/** Of what Maven says about a failure, the first lines name the cause. */
const MOST_LINES = 4;

/**
 * Lets Maven fetch the server's jars, unless they are there. Needs the home's lock.
 *
 * They come into a folder beside, so that half a download is never taken for the whole.
 *
 * @throws StartError with exit code 3 where there is no Maven, or it fails.
 */
export async function fetchJars(
  home: ManagedHome,
  { env, progress, signal }: Omit<ManagedNeo4jOptions, 'home'>,
): Promise<void> {
  if (existsSync(join(home.lib, `neo4j-server-${NEO4J_VERSION}.jar`))) {
    return;
  }
  const maven = await findMavenAndJava(env);
  removeUnfinished(home);
  const unfinished = `${home.lib}${UNFINISHED}`;
  progress.step('Downloading Neo4j (once, about 120 MB)…');
  const { code, output } = await runTool(
    maven,
    [
      '-q',
      '-B',
      '-Dstyle.color=never',
      '-f',
      join(PACKAGE_ROOT, 'scripts/pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
    ],
    { env: mavenEnvironment(env), signal },
  );
  signal?.throwIfAborted();
  if (code !== 0) {
    throw explainMaven(maven, output);
  }
  rmSync(home.lib, { recursive: true, force: true });
  renameSync(unfinished, home.lib);
}

async function findMavenAndJava(env: Environment): Promise<string> {
  // Asked first: without either, the message is to name both.
  await findJava(env);
  const maven = findMaven(env);
  if (maven === null) {
    throw noDatabase('no Maven was found by PATH');
  }
  return maven;
}

function removeUnfinished({ folder }: ManagedHome): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(UNFINISHED))) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function explainMaven(maven: string, output: string): StartError {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => line.startsWith('[ERROR]') && line.length > 10);
  const told = (errors.length > 0 ? errors : lines.filter((line) => line !== '')).slice(
    0,
    MOST_LINES,
  );
  return new StartError(
    3,
    `Neo4j could not be downloaded: ${maven} failed.\n${told.map((line) => `  ${line}`).join('\n')}\n` +
      'Check the connection and the settings of Maven (mirrors, proxies), and start again;\n' +
      'or use `docker compose up`, or set NEO4J_URI to a Neo4j that runs already.',
  );
}
