import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJars } from '../../src/neo4j/jars.ts';
import { managedHome, NEO4J_VERSION, prepareHome } from '../../src/neo4j/managed-home.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

const JAR = `neo4j-server-${NEO4J_VERSION}.jar`;

test('scripts/pom.xml names the version that the code counts on', () => {
  const pom = readFileSync(join(PACKAGE_ROOT, 'scripts/pom.xml'), 'utf8');
  const ofNeo4j = /<groupId>org\.neo4j(?:\.app)?<\/groupId>[\s\S]*?<version>(.+?)<\/version>/g;

  const versions = [...pom.matchAll(ofNeo4j)].map(([, version]) => version);

  expect(versions).toEqual([NEO4J_VERSION, NEO4J_VERSION]);
});

describe.skipIf(process.platform === 'win32')('fetchJars', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liqa-jars-'));
    mkdirSync(join(folder, 'tools'));
    writeProgram('java', 'echo \'openjdk version "17.0.1"\'');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function writeProgram(name: string, script: string): void {
    const file = join(folder, 'tools', name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** A Maven that makes what stands in `files`, in the folder that it is told, and then ends. */
  function installMaven(files: readonly string[], ending: string): void {
    writeProgram(
      'mvn',
      `for arg in "$@"; do case $arg in -DoutputDirectory=*) out=\${arg#*=};; esac; done
       /bin/mkdir -p "$out"
       ${files.map((file) => `: > "$out/${file}"`).join('\n')}
       ${ending}`,
    );
  }

  async function fetch() {
    const home = managedHome(folder);
    prepareHome(home);
    const steps: string[] = [];
    const progress = { step: (text: string) => steps.push(text) };
    const failure = await fetchJars(home, {
      env: { PATH: join(folder, 'tools') },
      progress,
    }).then(
      () => null,
      (error: unknown) => error,
    );
    return { home, steps, failure };
  }

  test('moves a whole download into place, and says that it is once', async () => {
    installMaven([JAR], 'exit 0');

    const { home, steps, failure } = await fetch();

    expect(failure).toBeNull();
    expect(readdirSync(home.lib)).toEqual([JAR]);
    expect(steps).toEqual(['Downloading Neo4j (once, about 120 MB)…']);
    expect((await fetch()).steps).toEqual([]);
  });

  test('takes no half download for the whole', async () => {
    installMaven([JAR], 'kill -9 $$');
    const interrupted = await fetch();
    installMaven([JAR, 'other.jar'], 'exit 0');

    const { home, failure } = await fetch();

    expect(interrupted.failure).toMatchObject({ exitCode: 3 });
    expect(failure).toBeNull();
    expect(readdirSync(home.lib)).toEqual([JAR, 'other.jar']);
  });

  test('tells what Maven says of a failure, without its advice', async () => {
    installMaven([], 'echo "[ERROR] Could not transfer artifact: Unknown host"; exit 1');

    const { home, failure } = await fetch();

    expect(String(failure)).toContain('Could not transfer artifact: Unknown host');
    expect(failure).toMatchObject({ exitCode: 3 });
    expect(existsSync(home.lib)).toBe(false);
  });

  test('names the three ways on where only Maven is missing', async () => {
    const { failure } = await fetch();

    expect(failure).toMatchObject({ exitCode: 3 });
    expect(String(failure)).toContain('no Maven was found');
    expect(String(failure)).toContain('docker compose up');
  });
});
