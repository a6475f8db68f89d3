import type { Loaders } from '../loaders/loaders.ts';
import type { DayRange } from '../model/day.ts';
import type { EncounterCounts } from '../model/encounter.ts';
import { globalIdOf } from '../model/global-id.ts';
import type { Network, NetworkEdge } from '../model/network.ts';
import type { ActorLabel } from '../model/ref.ts';
import { named } from './named.ts';

/** A network as the formats write it: ids are global ones, as the API gives them. */
export interface ShownNetwork {
  readonly language: string;
  readonly nodes: readonly ShownNode[];
  /** As walked: there are up to half a million, so that each is made ready when it is written. */
  readonly edges: readonly NetworkEdge[];
  /** How many actors are within reach and not shown. */
  readonly omittedNodeCount: number;
}

export interface ShownNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'PERSON' | 'STATE' | 'ORGANIZATION';
  readonly recordId: string;
  readonly hops: number;
}

export interface ShownEdge extends EncounterCounts {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly spells: readonly DayRange[];
}

const KINDS: Readonly<Record<ActorLabel, ShownNode['kind']>> = {
  Person: 'PERSON',
  State: 'STATE',
  Organization: 'ORGANIZATION',
};

/** @throws GraphChangedError where a load took an actor away since the network was walked. */
export async function shownNetwork(
  { nodes, edges, omittedNodeCount }: Network,
  language: string,
  { things }: Loaders,
): Promise<ShownNetwork> {
  const actors = await Promise.all(
    nodes.map(({ actor }) => things.actor(`${actor.type}:${actor.id}`)),
  );
  return {
    language,
    nodes: actors.map((actor, index) => ({
      id: globalIdOf(actor),
      label: named(actor, language).name,
      kind: KINDS[actor.type],
      recordId: actor.id,
      hops: nodes[index]?.hops ?? 0,
    })),
    edges,
    omittedNodeCount,
  };
}

export function shownEdge({ source: from, target: to, ...counts }: NetworkEdge): ShownEdge {
  const source = globalIdOf(from);
  const target = globalIdOf(to);
  return { id: `${source}~${target}`, source, target, ...counts };
}
