/** How many meetings lie in each bucket of time, and how many of them may lie in another as well. */
export interface TimeCounts {
  /** Adds a meeting that spans from one bucket to another, both included. */
  add(first: number, last: number): void;
  /** The buckets that have any, in order. */
  each(visit: (bucket: number, count: number, uncertain: number) => void): void;
}

/** A date of a century is two notes here, not a hundred: where it begins, and where it is over. */
export function createTimeCounts(): TimeCounts {
  const certain = new Map<number, number>();
  const changes = new Map<number, number>();
  const raise = (map: Map<number, number>, bucket: number, by: number) =>
    map.set(bucket, (map.get(bucket) ?? 0) + by);
  return {
    add: (first, last) => {
      if (first === last) {
        raise(certain, first, 1);
      } else {
        raise(changes, first, 1);
        raise(changes, last + 1, -1);
      }
    },
    each: (visit) => {
      const marks = [...new Set([...certain.keys(), ...changes.keys()])].sort((a, b) => a - b);
      let spanning = 0;
      for (const [at, mark] of marks.entries()) {
        spanning += changes.get(mark) ?? 0;
        const only = certain.get(mark) ?? 0;
        if (only + spanning > 0) {
          visit(mark, only + spanning, spanning);
        }
        const next = marks[at + 1] ?? mark;
        for (let bucket = mark + 1; spanning > 0 && bucket < next; bucket += 1) {
          visit(bucket, spanning, spanning);
        }
      }
    },
  };
}
