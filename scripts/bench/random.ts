/** Gives numbers from 0 up to 1, always the same ones for one seed. */
export type Random = () => number;

/** Mulberry32: small, fast, and good enough to make records, never secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** @throws RangeError where there is nothing to pick. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const at = Math.floor(random() * values.length);
  const value = values[at];
  if (value === undefined) {
    throw new RangeError('Something can be picked only of a list that is not empty.');
  }
  return value;
}

/** The values in another order. */
export function shuffled<Value>(random: Random, values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Picks values in proportion to their weights; a binary search a pick. */
export type Weighted<Value> = (random: Random) => Value;

export function weighted<Value>(
  values: readonly Value[],
  weightOf: (value: Value) => number,
): Weighted<Value> {
  const ends = new Float64Array(values.length);
  let sum = 0;
  values.forEach((value, at) => {
    sum += weightOf(value);
    ends[at] = sum;
  });
  return (random) => {
    const value = values[firstAbove(ends, random() * sum)];
    if (value === undefined) {
      throw new RangeError('Something can be picked only of a list that is not empty.');
    }
    return value;
  };
}

/** Where the first of the ascending ends is that lies above the aim. */
function firstAbove(ends: Float64Array, aim: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > aim) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
