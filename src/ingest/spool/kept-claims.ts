import { currentClaims } from '../../graph/cypher/claims.ts';
import type { GraphStreamer } from '../../graph/run.ts';
import type { RecordStore, SpooledClaim } from './record-store.ts';

/** All claims of the graph, kept as they come. */
export async function keptClaims(
  graph: GraphStreamer,
  store: RecordStore,
): Promise<readonly SpooledClaim[]> {
  const claims: SpooledClaim[] = [];
  await graph.each(currentClaims, undefined, (row) => claims.push(store.keep(row)));
  return claims;
}
