import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from './options.ts';
import { runTool } from './run-tool.ts';
import { StartError } from './start-error.ts';

/** What Neo4j 5.26 is made for. It was seen to run on 25, and will not start on anything older. */
const SUPPORTED_JAVA: readonly number[] = [17, 21];
const OLDEST_JAVA = 17;
/** How long a tool may take to tell its version. */
const VERSION_MS = 10_000;

export interface Java {
  readonly command: string;
  readonly major: number;
}

/**
 * The best Java of those that `JAVA_HOME`, `PATH` and Maven lead to: one that Neo4j is made for,
 * else a newer one.
 *
 * @throws StartError with exit code 3 where there is none.
 */
export async function findJava(env: Environment): Promise<Java> {
  const named = await askVersions(javaCandidates(env), env);
  const found = named.some(isSupported) ? named : [...named, ...(await javaOfMaven(env))];
  const best = found.find(isSupported) ?? found.find(({ major }) => major >= OLDEST_JAVA);
  if (best !== undefined) {
    return best;
  }
  throw noDatabase(
    found.length > 0
      ? `Neo4j needs Java 17 or 21, but got: ${found.map(describeJava).join(', ')}`
      : `no ${['Java', ...(findMaven(env) === null ? ['Maven'] : [])].join(' and no ')} was found by JAVA_HOME and PATH`,
  );
}

export function isSupported({ major }: Java): boolean {
  return SUPPORTED_JAVA.includes(major);
}

export function describeJava({ command, major }: Java): string {
  return `Java ${major} (${command})`;
}

/** Maven's command, or null. */
export function findMaven(env: Environment): string | null {
  return onPath(process.platform === 'win32' ? 'mvn.cmd' : 'mvn', env)[0] ?? null;
}

/** The environment for Maven, which gives up on a `JAVA_HOME` that holds no Java. */
export function mavenEnvironment(env: Environment): Environment {
  const { JAVA_HOME: home, ...others } = env;
  return home === undefined || isProgram(javaIn(home)) ? env : others;
}

/** One message that says what is missing and names the ways on. */
export function noDatabase(missing: string): StartError {
  return new StartError(
    3,
    [
      `There is no database: NEO4J_URI is not set, and to run a Neo4j here, ${missing}.`,
      'There are three ways on:',
      '  - install a JDK 17 or 21 with Maven, and start again: Liqa then runs its own Neo4j',
      '    (Debian, Ubuntu: apt install openjdk-17-jdk-headless maven; macOS: brew install openjdk@21 maven)',
      '  - `docker compose up`, which starts Neo4j and Liqa',
      '  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j that runs already',
    ].join('\n'),
  );
}

function javaCandidates(env: Environment): readonly string[] {
  const { JAVA_HOME: home } = env;
  const ofHome = home === undefined ? [] : [javaIn(home)].filter(isProgram);
  return [...ofHome, ...onPath(programName('java'), env)];
}

/** A Maven that brings its own Java, as Homebrew's does, is good enough a pointer to one. */
async function javaOfMaven(env: Environment): Promise<readonly Java[]> {
  const maven = findMaven(env);
  if (maven === null) {
    return [];
  }
  const { output } = await runTool(maven, ['-version'], {
    env: mavenEnvironment(env),
    timeoutMs: VERSION_MS,
  });
  const home = /runtime: (.+)$/m.exec(output)?.[1]?.trim();
  return home === undefined ? [] : askVersions([javaIn(home)].filter(isProgram), env);
}

async function askVersions(commands: readonly string[], env: Environment): Promise<Java[]> {
  // JAVA_HOME and PATH mostly lead to the same file, through different links.
  const distinct = [
    ...new Map(commands.map((command) => [realpathSync(command), command])).values(),
  ];
  const answers = await Promise.all(distinct.map((command) => askVersion(command, env)));
  return answers.filter((java) => java !== null);
}

async function askVersion(command: string, env: Environment): Promise<Java | null> {
  const { code, output } = await runTool(command, ['-version'], { env, timeoutMs: VERSION_MS });
  const major = javaMajor(output);
  return code === 0 && major !== null ? { command, major } : null;
}

/** 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_402"`. */
export function javaMajor(output: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  const major = Number(first === '1' ? second : first);
  return Number.isNaN(major) ? null : major;
}

function javaIn(home: string): string {
  return join(home, 'bin', programName('java'));
}

function programName(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

function onPath(name: string, env: Environment): readonly string[] {
  // Windows writes the variable as it likes.
  const path = env['PATH'] ?? env['Path'] ?? '';
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .filter(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
