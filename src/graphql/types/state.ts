import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { pageAhead } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { ActorType, FuzzyDateType, NodeType, States, StateType } from '../refs.ts';
import { loadAhead } from '../selection/look-ahead.ts';
import { textArgs } from '../text-arg.ts';
import { found } from '../thing.ts';

StateType.implement({
  description: 'A state of today or of the past, which meets others through those who act for it.',
  interfaces: [NodeType, ActorType],
  fields: (t) => ({
    code: t.exposeString('code', {
      nullable: true,
      description: 'ISO 3166 alpha-2, or ISO 3166-3 for a state of the past; null without a code.',
    }),
    from: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'Since when it exists, where a record tells.',
      resolve: ({ from }) => from,
    }),
    until: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'Until when it existed; null while it does.',
      resolve: ({ until }) => until,
    }),
  }),
});

implementConnection(States, 'states', StateType, (state) => state);

builder.queryFields((t) => ({
  state: t.field({
    type: StateType,
    nullable: true,
    description: 'The state that a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['State']);
      return found(await loadAhead(things.state, id, 'State', context, info), ref, ['State']);
    },
  }),
  states: t.field({
    type: States.connection,
    description: 'States by name: every one of ISO 3166, and those of the records.',
    args: { ...textArgs, ...t.arg.connectionArgs() },
    resolve: (_root, { text, ...page }, context, info) => {
      const listing = context.loaders.lists.states(context.language, text);
      return pageAhead(listing, page, { type: 'State', context, info });
    },
  }),
}));
