import { claimsOfKind, type KeptClaim } from '../../graph/cypher/kept-claims.ts';
import type { GraphReader } from '../../graph/run.ts';
import type { RecordKind, StatedRecord } from '../../model/stated.ts';
import { COLLECTIONS } from '../validate/record-schema.ts';

/** A record may have a megabyte: so many of them fit the memory however large they are. */
const PAGE = 500;

/** What a data set states, kind after kind in the order in which they refer to one another. */
export async function* keptClaims(
  graph: GraphReader,
  dataset: string,
): AsyncIterable<KeptClaim & { readonly kind: RecordKind }> {
  for (const kind of COLLECTIONS.values()) {
    let after: string | null = null;
    for (;;) {
      const page: readonly KeptClaim[] = await graph.read(claimsOfKind, {
        dataset,
        kind,
        after,
        size: PAGE,
      });
      for (const claim of page) {
        yield { ...claim, kind };
      }
      after = page.at(-1)?.key ?? null;
      if (page.length < PAGE) {
        break;
      }
    }
  }
}

export function recordOfContent({ content }: Pick<KeptClaim, 'content'>): StatedRecord {
  // Written by a load, of a validated record; what is written of it is checked against it.
  return JSON.parse(content) as StatedRecord;
}
