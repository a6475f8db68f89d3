import { heldOn } from '../../model/held-on.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { refArgs } from '../ref-arg.ts';
import { ActorType, NodeType, Organizations, OrganizationType, StateType } from '../refs.ts';
import { textArgs } from '../text-arg.ts';
import { found } from '../thing.ts';

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
    resolve: async (_root, { ref }, { loaders }) => {
      const { id } = await loaders.refs.resolve(ref, ['Organization']);
      return found(await loaders.things.organization.load(id), ref, ['Organization']);
    },
  }),
  organizations: t.field({
    type: Organizations.connection,
    description: 'Organizations by name.',
    args: { ...textArgs, ...t.arg.connectionArgs() },
    resolve: (_root, { text, ...page }, { loaders, language }) =>
      connectionOf(loaders.lists.organizations(language, text), page),
  }),
}));
