import { heldOn } from '../../model/held-on.ts';
import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { pageAhead } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { ActorType, NodeType, Organizations, OrganizationType, StateType } from '../refs.ts';
import { loadAhead, type Reads } from '../selection/look-ahead.ts';
import { textArgs } from '../text-arg.ts';
import { found } from '../thing.ts';

/** On whatever day: which of them count is looked at when they are there. */
const MEMBERS: Reads = { of: ({ ofActor }) => ofActor.members };

OrganizationType.implement({
  description: 'An organization, which meets others through those who act for it.',
  interfaces: [NodeType, ActorType],
  fields: (t) => ({
    abbreviation: t.exposeString('abbreviation', {
      nullable: true,
      description: 'Its usual abbreviation: `SCO`.',
    }),
    members: t.field({
      type: [StateType],
      description: 'The states that belong to it.',
      args: { on: t.arg({ type: 'Date', description: 'Only those that did so on this day.' }) },
      extensions: { reads: MEMBERS },
      resolve: async ({ id }, { on }, { loaders }) => {
        const members = await loaders.ofActor.members.load(id);
        const states = members
          .filter((member) => !on || heldOn(member, on))
          .map(({ state }) => state);
        // A state that left and came back has two memberships.
        return [...new Map(states.map((state) => [state.id, state])).values()];
      },
    }),
  }),
});

implementConnection(Organizations, 'organizations', OrganizationType, (it) => it);

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationType,
    nullable: true,
    description: 'The organization that a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['Organization']);
      return found(await loadAhead(things.organization, id, 'Organization', context, info), ref, [
        'Organization',
      ]);
    },
  }),
  organizations: t.field({
    type: Organizations.connection,
    description: 'Organizations by name.',
    args: { ...textArgs, ...t.arg.connectionArgs() },
    resolve: (_root, { text, ...page }, context, info) => {
      const listing = context.loaders.lists.organizations(context.language, text);
      return pageAhead(listing, page, { type: 'Organization', context, info });
    },
  }),
}));
