import { useCallback } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { type QueryValues, textOfQuery } from './addresses.ts';

export interface Query {
  /** What the address says of this name, or null. */
  one(name: string): string | null;
  all(name: string): readonly string[];
}

/** The address with some of what it asks asked otherwise; null takes a name away. */
export type ChangeQuery = (changes: QueryValues, how?: { readonly replace: boolean }) => void;

/** Every view is an address: what is chosen in it stands behind its question mark. */
export function useQuery(): readonly [Query, ChangeQuery] {
  const [path, go] = useLocation();
  const search = useSearch();
  const told = new URLSearchParams(search);
  const change = useCallback<ChangeQuery>(
    (changes, how) => {
      // Read now: another change may have come since this was drawn.
      const next = new URLSearchParams(location.search);
      for (const name of Object.keys(changes)) {
        next.delete(name);
      }
      for (const [name, value] of textOfQuery(changes)) {
        next.append(name, value);
      }
      const text = next.toString();
      go(text === '' ? path : `${path}?${text}`, how);
    },
    [path, go],
  );
  return [{ one: (name) => told.get(name), all: (name) => told.getAll(name) }, change];
}
