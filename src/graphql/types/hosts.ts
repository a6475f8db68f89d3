import { builder } from '../builder.ts';
import { ActorType, MeetingType, OrganizationType, StateType } from '../refs.ts';

builder.objectFields(MeetingType, (t) => ({
  states: t.field({
    type: [StateType],
    description: 'The states for which somebody came, or is to come; the absent left out.',
    resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.states.load(id),
  }),
  hosts: t.field({
    type: [ActorType],
    description: 'The states or organizations that receive the others.',
    resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.hosts.load(id),
  }),
  conveners: t.field({
    type: [OrganizationType],
    description: 'The organizations that called it.',
    resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.conveners.load(id),
  }),
}));
