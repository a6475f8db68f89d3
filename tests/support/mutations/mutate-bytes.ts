import type { Random } from '../random.ts';
import { HOSTILE_BYTES, HOSTILE_TEXTS } from './hostile-pieces.ts';

type ByteMutation = (bytes: Buffer, random: Random) => Buffer;

/** The bytes with one slip in them: of a disk, a transfer, an editor, or an enemy. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  return random.pick(MUTATIONS)(bytes, random);
}

const MUTATIONS: readonly ByteMutation[] = [
  (bytes, random) =>
    spliced(bytes, random, (part) =>
      Buffer.from(part.map((byte) => byte ^ (1 << random.below(8)))),
    ),
  (bytes, random) => spliced(bytes, random, () => Buffer.alloc(0)),
  (bytes, random) => spliced(bytes, random, (part) => Buffer.concat([part, part])),
  (bytes, random) => spliced(bytes, random, (part) => Buffer.from(part).reverse()),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => inserted(bytes, random, random.pick(HOSTILE_BYTES)),
  (bytes, random) => inserted(bytes, random, Buffer.from(random.pick(HOSTILE_TEXTS))),
  (bytes, random) => Buffer.concat([random.pick(HOSTILE_BYTES), bytes]),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
];

const LONGEST_PART = 40;

/** One short part of the bytes, replaced. */
function spliced(bytes: Buffer, random: Random, replaced: (part: Buffer) => Buffer): Buffer {
  const start = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, start + 1 + random.below(LONGEST_PART));
  return Buffer.concat([
    bytes.subarray(0, start),
    replaced(bytes.subarray(start, end)),
    bytes.subarray(end),
  ]);
}

function inserted(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}
