import type { AggregateRow } from '../../graph/view-shape.ts';
import { canonicalJson, hashOf } from './canonical.ts';

/** An aggregate with the hash of all that it is, and of its parts and links. */
export interface RevisedRow {
  readonly row: AggregateRow;
  readonly rev: string;
  readonly owned: string;
}

/** The hashes of the row's canonical JSON; put together here, so that each part of it is made once. */
export function revised(row: AggregateRow): RevisedRow {
  const { label, key, props, parts, links } = row;
  const owned = `"links":${canonicalJson(links)},"parts":${canonicalJson(parts)}`;
  const named = `"key":${canonicalJson(key)},"label":${canonicalJson(label)}`;
  return {
    row,
    rev: hashOf(`{${named},${owned},"props":${canonicalJson(props)}}`),
    owned: hashOf(`{${owned}}`),
  };
}
