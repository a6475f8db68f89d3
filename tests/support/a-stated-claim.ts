import { canonicalJson, hashOf } from '../../src/ingest/write/canonical.ts';
import type { StatedClaim } from '../../src/ingest/write/claim-difference.ts';
import { aClaim } from './stated.ts';

/** A claim as a load compares and writes it. */
export function aStatedClaim(...given: Parameters<typeof aClaim>): StatedClaim {
  const claim = aClaim(...given);
  const content = canonicalJson(claim.record);
  return { ...claim, content, hash: hashOf(content) };
}
