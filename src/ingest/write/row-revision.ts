import type { AggregateRow } from '../../graph/view-shape.ts';
import { canonicalJson, hashOf } from './canonical.ts';

/** The hash of all that an aggregate is. */
export function revision(row: AggregateRow): string {
  return hashOf(canonicalJson(row));
}

/** The hash of its parts and links. */
export function ownedRevision({ parts, links }: AggregateRow): string {
  return hashOf(canonicalJson({ parts, links }));
}
