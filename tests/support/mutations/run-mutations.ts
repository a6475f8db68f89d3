import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS, type Format } from '../../../src/ingest/formats/formats.ts';
import { type Input, USUAL_INPUT } from '../../../src/ingest/read/input.ts';
import { type Judged, judgeMutation } from './judge-mutation.ts';
import type { MutatedFormat } from './mutated-formats.ts';
import { mutationOf } from './mutation.ts';

export interface MutationRun {
  readonly seed: number;
  /** The numbers of the cases: from the first to before the last. */
  readonly from: number;
  readonly until: number;
}

export interface FailedMutation {
  readonly at: number;
  readonly bytes: Buffer;
  readonly failure: string;
}

export interface MutationReport {
  /** How many cases ended so; a case with faults of two codes counts for both. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failures: readonly FailedMutation[];
}

/** Mutates, reads and judges one case after the other, in one process and one folder. */
export async function runMutations(
  mutated: MutatedFormat,
  { seed, from, until }: MutationRun,
  onCase: (at: number, judged: Judged, bytes: Buffer) => void = () => undefined,
): Promise<MutationReport> {
  const format = FORMATS.get(mutated.from);
  if (format === undefined) {
    throw new Error(`There is no format ${mutated.from}.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'liqa-mutations-'));
  const input = await inputOf(mutated, folder);
  const read: Format['read'] = (paths) => format.read(paths, input);
  const outcomes = new Map<string, number>();
  const failures: FailedMutation[] = [];
  try {
    for (let at = from; at < until; at++) {
      const bytes = mutationOf(mutated, seed, at);
      const judged = await judgeMutation(bytes, join(folder, mutated.file), { ...format, read });
      for (const outcome of judged.outcomes) {
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      if (judged.failure !== null) {
        failures.push({ at, bytes, failure: judged.failure });
      }
      onCase(at, judged, bytes);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { outcomes, failures };
}

/** With the mapping written beside the cases, where the format takes one. */
async function inputOf({ mapping }: MutatedFormat, folder: string): Promise<Input> {
  if (mapping === undefined) {
    return USUAL_INPUT;
  }
  const file = join(folder, 'mapping.yaml');
  await writeFile(file, mapping);
  return { ...USUAL_INPUT, mapping: file };
}
