/** Chances that a seed decides, so that a failure can be asked for again by its seed alone. */
export interface Random {
  /** A whole number from 0 to one less than `limit`. */
  below(limit: number): number;
  /** True so often of a hundred. */
  percent(often: number): boolean;
  /** One of the values, which must not be empty. */
  pick<Value>(values: readonly Value[]): Value;
  /** At most so many different ones of the values, in any order. */
  some<Value>(values: readonly Value[], most: number): readonly Value[];
}

/** Source of the mixing: mulberry32, of the public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) {
      throw new Error('Values to pick from must not be empty.');
    }
    return value;
  };
  const some = <Value>(values: readonly Value[], most: number): readonly Value[] => {
    const left = [...values];
    return Array.from({ length: Math.min(most, left.length) }, () =>
      left.splice(below(left.length), 1),
    ).flat();
  };
  return { below, percent: (often) => below(100) < often, pick, some };
}
