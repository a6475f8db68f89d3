import { parseGlobalId } from '../model/global-id.ts';
import { ACTOR_KINDS, type RefKind, type ResolvedRef } from '../model/ref.ts';
import { actorOf } from './actor-table.ts';
import type { Projection } from './projection.ts';

/**
 * The actor that a reference names by its global ID or its record id, where these steps alone decide
 * it; null where the graph has to be asked. It decides as `createRefs` does.
 */
export function knownActor(
  { actors, formerKeys }: Projection,
  ref: string,
  kinds: readonly RefKind[],
): ResolvedRef | null {
  const wanted = ACTOR_KINDS.filter((kind) => kinds.includes(kind));
  if (wanted.length < kinds.length) {
    return null;
  }
  const global = parseGlobalId(ref);
  if (global !== null) {
    const label = wanted.find((kind) => kind === global.type);
    const isThere = label !== undefined && actorOf(actors, label, global.id) >= 0;
    return isThere ? { label, id: global.id } : null;
  }
  const found = wanted.filter((kind) => actorOf(actors, kind, ref) >= 0);
  const [label] = found;
  const wasOther = wanted.some((kind) => formerKeys.has(`${kind.toLowerCase()}:${ref}`));
  return label !== undefined && found.length === 1 && !wasOther ? { label, id: ref } : null;
}
