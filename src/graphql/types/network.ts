import { globalIdOf } from '../../model/global-id.ts';
import type { Network, NetworkEdge, NetworkNode } from '../../model/network.ts';
import { betweenness, degrees } from '../../traversals/network-metrics.ts';
import { builder } from '../builder.ts';
import { bounds, costs, PART } from '../limits/declared.ts';
import { ActorType } from '../refs.ts';
import { ActorKindEnum } from './encounter.ts';
import { addCountFields } from './encounter-fields.ts';
import { countingArgs } from './tie.ts';

/** Half of what the busiest actors of a large graph have around them. */
const EDGES_PER_NODE = 10;

/** A network with its metrics, which are worked out when the first node is asked for them. */
interface MeasuredNetwork extends Network {
  readonly degrees: () => ReadonlyMap<string, number>;
  readonly betweenness: () => ReadonlyMap<string, number>;
}

interface MeasuredNode extends NetworkNode {
  readonly network: MeasuredNetwork;
}

const NetworkNodeType = builder.objectRef<MeasuredNode>('NetworkNode');

NetworkNodeType.implement({
  description: 'An actor in a network.',
  fields: (t) => ({
    actor: t.field({
      type: ActorType,
      description: 'The actor itself.',
      resolve: ({ actor }, _args, { loaders }) => loaders.things.actor(`${actor.type}:${actor.id}`),
    }),
    degree: t.int({
      description: 'How many of the shown actors this one is tied to.',
      resolve: ({ actor, network }) => network.degrees().get(`${actor.type}:${actor.id}`) ?? 0,
    }),
    betweenness: t.float({
      description:
        'The share of the shortest ways between any two other shown actors that lead through this one, 0 to 1; every edge is one step.',
      // For each node every edge is looked at.
      extensions: costs({ price: 2 }),
      resolve: ({ actor, network }) => network.betweenness().get(`${actor.type}:${actor.id}`) ?? 0,
    }),
    hops: t.int({
      description: 'How many ties away from the nearest of the given actors; 0 for these.',
      resolve: ({ hops }) => hops,
    }),
  }),
});

const NetworkEdgeType = builder.objectRef<NetworkEdge>('NetworkEdge');

NetworkEdgeType.implement({
  description: 'What is between two shown actors, who are tied.',
  fields: (t) => ({
    source: t.id({
      description: 'The global ID of the one that stands first among the nodes.',
      resolve: ({ source }) => globalIdOf(source),
    }),
    target: t.id({
      description: 'The global ID of the other one.',
      resolve: ({ target }) => globalIdOf(target),
    }),
  }),
});

addCountFields(NetworkEdgeType, (edge) => edge);

const NetworkType = builder.objectRef<MeasuredNetwork>('Network');

NetworkType.implement({
  description: 'Who is around some actors, and all ties between those who are shown.',
  extensions: PART,
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNodeType],
      description:
        'The given actors by record id, then the nearer, then those with more occasions with all who are one hop nearer, then by record id.',
      extensions: costs({ perPage: 1 }),
      resolve: (network) => network.nodes.map((node) => ({ ...node, network })),
    }),
    edges: t.field({
      type: [NetworkEdgeType],
      description: 'Each two shown actors who are tied.',
      extensions: costs({ perPage: EDGES_PER_NODE }),
      resolve: ({ edges }) => edges,
    }),
    truncated: t.boolean({
      description: 'Whether more are within reach than are shown.',
      resolve: ({ omittedNodeCount }) => omittedNodeCount > 0,
    }),
    omittedNodeCount: t.int({
      description: 'How many are within reach and not shown.',
      resolve: ({ omittedNodeCount }) => omittedNodeCount,
    }),
  }),
});

builder.queryField('network', (t) =>
  t.field({
    type: NetworkType,
    nullable: true,
    description:
      'Who is within some hops of one or several actors. Every tie is by meetings that occurred and pass the filter.',
    extensions: costs({
      price: ({ hops }) => 250 * Number(hops),
      page: ({ maxNodes }) => Number(maxNodes),
    }),
    args: {
      around: t.arg.stringList({
        required: true,
        description: 'References to the given actors, 1 to 50; they are always shown.',
        extensions: bounds(1, 50),
      }),
      hops: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'How many ties away, 1 to 3.',
        extensions: bounds(1, 3),
      }),
      with: t.arg({
        type: ActorKindEnum,
        required: true,
        defaultValue: 'Person',
        description: 'Which sort of actors the others are.',
      }),
      ...countingArgs,
      maxNodes: t.arg.int({
        required: true,
        defaultValue: 200,
        description: 'How many actors at most, 1 to 1000.',
        extensions: bounds(1, 1_000),
      }),
    },
    resolve: async (_root, args, { loaders }) => measured(await loaders.network(args)),
  }),
);

function measured(network: Network): MeasuredNetwork {
  return {
    ...network,
    degrees: once(() => degrees(network)),
    betweenness: once(() => betweenness(network)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
