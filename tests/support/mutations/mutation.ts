import { createRandom, type Random } from '../random.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { intoLines, mutatePieces } from './mutate-pieces.ts';
import { mutateTree } from './mutate-tree.ts';
import type { MutatedFormat } from './mutated-formats.ts';

/** Coprime with the counts that people ask for, so that two seeds share no case. */
const CASES_OF_A_SEED = 1_000_003;
const MOST_SLIPS = 3;

/** The file of one case: a valid input with one to three slips in it. A seed and a number decide it. */
export function mutationOf(format: MutatedFormat, seed: number, at: number): Buffer {
  const random = createRandom(seed * CASES_OF_A_SEED + at);
  const sample = random.pick(format.samples);
  const text =
    format.print === null ? String(sample) : (format.print(inTree(sample, random)) ?? '');
  let bytes: Buffer = Buffer.from(text);
  for (let left = random.below(MOST_SLIPS) + (format.print === null ? 1 : 0); left > 0; left--) {
    bytes = inText(bytes, format, random);
  }
  return bytes;
}

function inTree(records: unknown, random: Random): unknown {
  const once = random.percent(80) ? mutateTree(records, random) : records;
  return random.percent(20) ? mutateTree(once, random) : once;
}

/** Half of the slips are of bytes, and leave no text; the others are of lines and units. */
function inText(bytes: Buffer, { cut }: MutatedFormat, random: Random): Buffer {
  if (random.percent(40)) {
    return mutateBytes(bytes, random);
  }
  return Buffer.from(
    mutatePieces(bytes.toString('utf8'), random.percent(30) ? intoLines : cut, random),
  );
}
