import { useState } from 'preact/hooks';
import { useQuery } from '../address/use-query.ts';

/** A moment in the time of a network, and ways to another one. */
export interface Moment {
  /** As milliseconds; null: the end, at which all is shown. */
  readonly at: number | null;
  readonly show: (moment: number) => void;
  readonly settle: (moment: number) => void;
}

/**
 * The address says at which day time stands. What passes while it plays or is dragged stays out of
 * it: browsers refuse an address that changes many times a second.
 */
export function useMoment(span: readonly [number, number] | null): Moment {
  const [query, change] = useQuery();
  const told = query.one('at');
  const [passing, pass] = useState<{ readonly of: string | null; readonly at: number } | null>(
    null,
  );
  const toldAt = told === null ? Number.NaN : Date.parse(`${told}T00:00:00Z`);
  const settled = Number.isNaN(toldAt) ? null : toldAt;
  const wanted = passing !== null && passing.of === told ? passing.at : settled;
  return {
    at: wanted === null || span === null || wanted >= span[1] ? null : Math.max(wanted, span[0]),
    show: (at) => pass({ of: told, at }),
    settle: (at) => {
      const isEnd = span !== null && at >= span[1];
      const text = isEnd ? null : new Date(at).toISOString().slice(0, 10);
      pass({ of: text, at });
      change({ at: text }, { replace: true });
    },
  };
}
