import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

/** How registers and newspapers spell somebody, in three scripts. */
export interface Spellings {
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
}

export interface Sample {
  /** Each is sought in each script while known in another only. */
  readonly people: readonly (Spellings & { readonly id: string })[];
  /** Who is sought and not there. */
  readonly absent: readonly Spellings[];
}

export type SampleScript = keyof Spellings;
export const SAMPLE_SCRIPTS: readonly SampleScript[] = ['en', 'ar', 'ru'];

const FIXTURES = join(PACKAGE_ROOT, 'tests/fixtures/search');
/** The rules of search were made with these at hand … */
export const TUNED_ON = join(FIXTURES, 'names-tuned-on.json');
/** … and never saw these before they were measured. */
export const HELD_OUT = join(FIXTURES, 'names-held-out.json');
const REGISTER = join(FIXTURES, 'register-names.json');

export async function readSamples(paths: readonly string[]): Promise<Sample> {
  const samples: readonly Partial<Sample>[] = await Promise.all(paths.map(readJson));
  return {
    people: samples.flatMap(({ people = [] }) => people),
    absent: samples.flatMap(({ absent = [] }) => absent),
  };
}

/** Names of 1,678 visitors and hosts, as the registers of one foreign ministry spell them. */
export async function readRegisterNames(): Promise<readonly string[]> {
  return readJson(REGISTER);
}

async function readJson(path: string) {
  return JSON.parse(await readFile(path, 'utf8'));
}
