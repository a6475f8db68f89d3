import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJava, javaMajor, mavenEnvironment } from '../../src/neo4j/find-tools.ts';
import { StartError } from '../../src/neo4j/start-error.ts';

describe.skipIf(process.platform === 'win32')('findJava', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liqa-tools-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A folder as JAVA_HOME names it, with a Java that only tells its version. */
  function installJava(version: string): string {
    const home = join(folder, `jdk-${version}`);
    writeProgram(join(home, 'bin'), 'java', `echo 'openjdk version "${version}"' >&2`);
    return home;
  }

  function writeProgram(bin: string, name: string, line: string): void {
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }

  const bin = (home: string) => join(home, 'bin');

  test('takes the one that Neo4j is made for, wherever it stands', async () => {
    const JAVA_HOME = installJava('25.0.3');
    const PATH = [bin(installJava('1.8.0_402')), bin(installJava('21.0.2'))].join(delimiter);

    const { command, major } = await findJava({ JAVA_HOME, PATH });

    expect({ command, major }).toEqual({
      command: join(folder, 'jdk-21.0.2', 'bin', 'java'),
      major: 21,
    });
  });

  test('prefers JAVA_HOME among good ones', async () => {
    const JAVA_HOME = installJava('17.0.1');

    const { major } = await findJava({ JAVA_HOME, PATH: bin(installJava('21.0.2')) });

    expect(major).toBe(17);
  });

  test('takes a newer one where there is no better', async () => {
    const { major } = await findJava({ PATH: bin(installJava('25')) });

    expect(major).toBe(25);
  });

  test('asks Maven for the Java that it brings', async () => {
    const home = installJava('21.0.2');
    const tools = join(folder, 'tools');
    writeProgram(tools, 'mvn', `echo "Java version: 21.0.2, vendor: X, runtime: ${home}"`);

    const { major } = await findJava({ PATH: tools });

    expect(major).toBe(21);
  });

  test('names the ones that are too old', async () => {
    const failure = findJava({ PATH: bin(installJava('11.0.20')) });

    await expect(failure).rejects.toThrow(
      `Neo4j needs Java 17 or 21, but got: Java 11 (${join(folder, 'jdk-11.0.20')}`,
    );
    await expect(failure).rejects.toMatchObject({ exitCode: 3 });
  });

  test('takes a program that only says that there is no Java for none', async () => {
    const stubs = join(folder, 'stubs');
    writeProgram(stubs, 'java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');

    await expect(findJava({ PATH: stubs })).rejects.toThrow('no Java and no Maven was found');
  });

  test('names the three ways on within two seconds where there is nothing', async () => {
    const before = performance.now();
    const error = await findJava({ PATH: folder, JAVA_HOME: join(folder, 'absent') }).catch(
      (reason: unknown) => reason,
    );

    expect(performance.now() - before).toBeLessThan(2_000);
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ exitCode: 3 });
    for (const way of ['no Java and no Maven', 'JDK 17 or 21', 'docker compose up', 'NEO4J_URI']) {
      expect(String(error)).toContain(way);
    }
  });
});

test('javaMajor reads old and new ways of counting', () => {
  const versions = ['java version "1.8.0_402"', 'openjdk version "17.0.15" 2025', 'version "25"'];

  expect(versions.map(javaMajor)).toEqual([8, 17, 25]);
  expect(javaMajor('command not found')).toBeNull();
});

test('mavenEnvironment leaves out a JAVA_HOME that holds no Java', () => {
  expect(mavenEnvironment({ JAVA_HOME: '/nowhere', PATH: '/bin' })).toEqual({ PATH: '/bin' });
});
