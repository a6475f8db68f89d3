import { betweennessOf } from './reference-betweenness.ts';
import {
  encounterOf,
  type ReferenceAsked,
  type ReferenceEncounter,
  type TiedMeetings,
  tiedMeetings,
} from './reference-encounter.ts';
import { byText } from './reference-schedule.ts';
import type { ReferenceWorld } from './reference-ties.ts';

export interface NetworkAsked extends ReferenceAsked {
  /** Actors: `Person:ada`, `State:RU`. */
  readonly around: readonly string[];
  readonly hops: number;
  /** The kind of actors walked over: `Person`. */
  readonly kind: string;
  readonly maxNodes: number;
}

interface ReferenceNode {
  readonly actor: string;
  readonly hops: number;
  readonly degree: number;
  readonly betweenness: number;
}

/** An edge of which `pair` names both ends, the smaller name first. */
type ReferenceEdge = Omit<ReferenceEncounter, 'meetings' | 'undatedCount'> & {
  readonly pair: readonly [string, string];
};

export interface ReferenceNetwork {
  readonly nodes: readonly ReferenceNode[];
  readonly edges: readonly ReferenceEdge[];
  readonly omittedNodeCount: number;
}

export function referenceNetwork(world: ReferenceWorld, asked: NetworkAsked): ReferenceNetwork {
  const tied = tiedMeetings(world, asked);
  const reached = [...reachedFrom(tied, asked)].map(([actor, hops]) => ({ actor, hops }));
  const ranked = reached
    .map((node) => ({ ...node, weight: weightOf(node, reached, tied) }))
    .sort((a, b) => a.hops - b.hops || b.weight - a.weight || byText(idIn(a), idIn(b)));
  const shown = ranked.filter(({ hops }, at) => at < asked.maxNodes || hops === 0);
  const edges = edgesAmong(
    shown.map(({ actor }) => actor),
    tied,
  );
  const betweenness = betweennessOf(
    shown.map(({ actor }) => actor),
    edges.map(({ pair }) => pair),
  );
  return {
    nodes: shown.map(({ actor, hops }) => ({
      actor,
      hops,
      degree: edges.filter(({ pair }) => pair.includes(actor)).length,
      betweenness: betweenness.get(actor) ?? 0,
    })),
    edges,
    omittedNodeCount: ranked.length - shown.length,
  };
}

/** All actors within so many ties of the given ones, and how many it takes. */
function reachedFrom(tied: TiedMeetings, { around, hops, kind }: NetworkAsked) {
  const reached = new Map(around.map((actor) => [actor, 0]));
  for (let hop = 1; hop <= hops; hop += 1) {
    for (const [actor, at] of [...reached]) {
      for (const next of tied.get(actor)?.keys() ?? []) {
        if (at === hop - 1 && !reached.has(next) && next.startsWith(`${kind}:`)) {
          reached.set(next, hop);
        }
      }
    }
  }
  return reached;
}

interface Reached {
  readonly actor: string;
  readonly hops: number;
}

/** The occasions shared with all that are one hop nearer. */
function weightOf({ actor, hops }: Reached, reached: readonly Reached[], tied: TiedMeetings) {
  return reached
    .filter((other) => other.hops === hops - 1)
    .map((nearer) => encounterOf(tied.get(actor)?.get(nearer.actor) ?? []).occasionCount)
    .reduce((sum, count) => sum + count, 0);
}

function edgesAmong(actors: readonly string[], tied: TiedMeetings): readonly ReferenceEdge[] {
  const shown = actors.toSorted(byText);
  return shown.flatMap((a) =>
    shown
      .filter((b) => a < b && tied.get(a)?.has(b))
      .map((b) => {
        const { occasionCount, meetingCount, firstDate, lastDate } = encounterOf(
          tied.get(a)?.get(b) ?? [],
        );
        return { pair: [a, b] as const, occasionCount, meetingCount, firstDate, lastDate };
      }),
  );
}

function idIn({ actor }: Reached): string {
  return actor.slice(actor.indexOf(':') + 1);
}
