import { liesWithin } from '../model/date-rules.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { StatedRecord } from '../model/stated.ts';
import type { ClaimOf } from './claims.ts';
import { rankOf } from './precedence.ts';
import { type Candidate, preferred } from './prefer.ts';

/** The preferred one of what claims state for a field that needs no sources; null for none. */
export function preferredValue<Record extends StatedRecord, Value>(
  claims: readonly ClaimOf<Record>[],
  read: (record: Record) => Value | null,
  narrower?: (inner: Value, outer: Value) => boolean,
): Value | null {
  return preferred(candidatesOf(claims, read), narrower) ?? null;
}

/** Likewise for an EDTF date, of which the narrower one is preferred. */
export function preferredDate<Record extends StatedRecord>(
  claims: readonly ClaimOf<Record>[],
  read: (record: Record) => string | null,
): string | null {
  return preferredValue(claims, read, dateLiesWithin);
}

export function dateLiesWithin(inner: string, outer: string): boolean {
  return inner !== outer && liesWithin(fuzzyDate(inner), fuzzyDate(outer));
}

/** What each claim says, without those that say nothing. */
export function candidatesOf<Record extends StatedRecord, Value>(
  claims: readonly ClaimOf<Record>[],
  read: (record: Record) => Value | null,
  supportOf: (value: Value) => Pick<Candidate<Value>, 'sources' | 'published'> = () => NO_SUPPORT,
): readonly Candidate<Value>[] {
  return claims.flatMap((claim) => {
    const value = read(claim.record);
    return value === null
      ? []
      : [
          {
            value,
            rank: rankOf(claim),
            id: claim.id,
            dataset: claim.dataset,
            ...supportOf(value),
          },
        ];
  });
}

const NO_SUPPORT = { sources: 0, published: null };
