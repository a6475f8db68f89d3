import { builder } from '../builder.ts';
import { reads } from '../reads.ts';
import { ActorType, MeetingType, OrganizationType, StateType } from '../refs.ts';

builder.objectFields(MeetingType, (t) => ({
  states: t.field({
    type: [StateType],
    description: 'The states for which somebody came, or is to come; the absent left out.',
    ...reads('State', ({ ofMeeting }) => ofMeeting.states),
  }),
  hosts: t.field({
    type: [ActorType],
    description: 'The states or organizations that receive the others.',
    ...reads('Actor', ({ ofMeeting }) => ofMeeting.hosts),
  }),
  conveners: t.field({
    type: [OrganizationType],
    description: 'The organizations that called it.',
    ...reads('Organization', ({ ofMeeting }) => ofMeeting.conveners),
  }),
}));
