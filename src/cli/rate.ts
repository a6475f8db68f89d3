/** How long what was measured before still counts, in ms. */
const SMOOTH_MS = 3_000;
/** Measuring more often than this tells more of the clock than of the work. */
const LEAST_MS = 250;

/** How fast an amount grows, smoothed. */
export interface Rate {
  /** Told how much there is now; gives how much comes in a second, null while nobody can know. */
  perSecond(amount: number): number | null;
}

/** @param now a clock in ms */
export function createRate(now: () => number): Rate {
  let last: { readonly at: number; readonly amount: number } | null = null;
  let rate: number | null = null;
  return {
    perSecond: (amount) => {
      const at = now();
      last ??= { at, amount };
      const passed = at - last.at;
      if (passed >= LEAST_MS) {
        const measured = ((amount - last.amount) * 1_000) / passed;
        const weight = rate === null ? 1 : 1 - Math.exp(-passed / SMOOTH_MS);
        rate = (rate ?? 0) + weight * (measured - (rate ?? 0));
        last = { at, amount };
      }
      return rate;
    },
  };
}
