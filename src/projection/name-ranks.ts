/** The order of all actors by one of their stored name keys. */
export interface NameRanks {
  /** For each actor its place, from 0. */
  readonly ranks: Int32Array;
  /** All keys in order. */
  readonly keys: readonly string[];
}

/**
 * Sorted when first asked for, since few questions are ordered by name, and kept with the
 * projection. Costs 30 ms for 20,000 actors.
 */
export function lazyNameRanks(names: readonly string[]): () => NameRanks {
  let sorted: NameRanks | undefined;
  return () => {
    sorted ??= nameRanks(names);
    return sorted;
  };
}

function nameRanks(names: readonly string[]): NameRanks {
  const order = names
    .map((_, at) => at)
    .sort((a, b) => compareTexts(names[a] ?? '', names[b] ?? '') || a - b);
  const ranks = new Int32Array(names.length);
  order.forEach((actor, rank) => {
    ranks[actor] = rank;
  });
  return { ranks, keys: order.map((actor) => names[actor] ?? '') };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
