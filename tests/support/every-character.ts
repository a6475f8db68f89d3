import fc from 'fast-check';
import { PROPERTY_SEED } from './property-seed.ts';

const CLASSES = [
  ...['Lu', 'Ll', 'Lt', 'Lm', 'Lo', 'Mn', 'Mc', 'Me', 'Nd', 'Nl', 'No'],
  ...['Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So'],
  ...['Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Cs', 'Co', 'Cn'],
].map((name) => new RegExp(`^\\p{${name}}$`, 'u'));
const PLANES = Array.from({ length: 17 }, (_, plane) => plane);
const PLANE_SIZE = 0x1_0000;
/** How many of each class on each plane that has any. */
const OF_EACH = 2;

/** Those that have broken programs before: ends of ranges, both directions, what looks like nothing, what begins a formula or a tag. */
const CERTAIN = [
  ...[0x00, 0x09, 0x0a, 0x0d, 0x1b, 0x22, 0x26, 0x27, 0x2b, 0x2c, 0x3b, 0x3c, 0x3d, 0x3e, 0x40],
  ...[0x5c, 0x60, 0x7f, 0x85, 0xa0, 0xad, 0x301, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x1_0000, 0x1_f600],
  ...[0x2_f800, 0xe_0001, 0xe_0041, 0xe_0100, 0xf_0000, 0x10_fffd, 0x10_ffff],
];

/** Code points of every general category, on every plane that has it; half of a surrogate pair among them. */
export function someOfEveryCharacter(): readonly string[] {
  const sampled = PLANES.flatMap((plane) =>
    membersByClass(plane).flatMap((members) =>
      members.length === 0
        ? []
        : fc.sample(fc.constantFrom(...members), { seed: PROPERTY_SEED, numRuns: OF_EACH }),
    ),
  );
  return [...new Set([...CERTAIN, ...sampled])].map((point) => String.fromCodePoint(point));
}

function membersByClass(plane: number): readonly (readonly number[])[] {
  const members: number[][] = CLASSES.map(() => []);
  for (let low = 0; low < PLANE_SIZE; low += 1) {
    const point = plane * PLANE_SIZE + low;
    const text = String.fromCodePoint(point);
    members[CLASSES.findIndex((isOne) => isOne.test(text))]?.push(point);
  }
  return members;
}
