const MINUTE_MS = 60_000;

/** How much of something may be had in a minute: it fills as evenly as time goes by. */
export interface Bucket {
  readonly most: number;
  /**
   * Takes so much, or nothing where there is less, and gives how many seconds it takes until there is enough: 0 where
   * it was taken. More than all of it is taken from a full bucket.
   */
  take(amount: number): number;
  left(): number;
}

/** @param now in milliseconds, of a clock that nobody sets back */
export function createBucket(most: number, now: () => number = () => performance.now()): Bucket {
  let level = most;
  let at = now();
  const fill = () => {
    const time = now();
    level = Math.min(most, level + ((time - at) * most) / MINUTE_MS);
    at = time;
  };
  return {
    most,
    take: (amount) => {
      fill();
      const wanted = Math.min(amount, most);
      if (wanted > level) {
        return Math.ceil(((wanted - level) * MINUTE_MS) / most / 1_000);
      }
      level -= wanted;
      return 0;
    },
    left: () => {
      fill();
      return Math.floor(level);
    },
  };
}
