import type { RawRecord } from './records.ts';
import { canonicalJson, hashOf } from './write/canonical.ts';

/**
 * Tells of each record whether it repeats an earlier one word for word. One that says something else
 * of the same id is no repeat, so that the checks find it. Keeps a hash a record, not the record.
 */
export function createRepeats(): (raw: RawRecord) => boolean {
  const seen = new Set<string>();
  return ({ kind, value }) => {
    const key = hashOf(canonicalJson({ kind, value }));
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  };
}
