import { NotFoundError } from '../../errors.ts';
import { builder } from '../builder.ts';
import { bounds, costs } from '../limits/declared.ts';
import { NodeType } from '../refs.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: NodeType,
    nullable: true,
    description: 'The thing with a global ID; an ID that was merged away leads to what it is now.',
    args: { id: t.arg.id({ required: true, description: 'A global ID.' }) },
    resolve: async (_root, { id }, { loaders }) =>
      (await loaders.nodes.byGlobalId(id)) ?? notFound(id),
  }),
  nodes: t.field({
    type: [NodeType],
    nullable: { list: false, items: true },
    description: 'The things with these global IDs, in their order; null for one that is unknown.',
    extensions: costs({ size: ({ ids }) => (Array.isArray(ids) ? ids.length : 0) }),
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'At most 100 global IDs.',
        extensions: bounds(0, 100),
      }),
    },
    resolve: (_root, { ids }, { loaders }) =>
      ids.map(async (id) => (await loaders.nodes.byGlobalId(id)) ?? notFound(id)),
  }),
}));

function notFound(id: string): never {
  throw new NotFoundError(id, ['node']);
}
