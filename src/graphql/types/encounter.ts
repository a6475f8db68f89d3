import type { CountedEncounter } from '../../traversals/encounters.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageComplexity } from '../connection.ts';
import { connectionRefs, implementConnection } from '../connection-type.ts';
import { ActorType, FuzzyDateType, Meetings } from '../refs.ts';
import { MeetingOrderInput, OrderDirectionEnum } from './filter.ts';
import { dateOf } from './fuzzy-date.ts';

export const ActorKindEnum = builder.enumType('ActorKind', {
  description: 'What sort of actor.',
  values: {
    PERSON: { value: 'Person', description: 'People.' },
    STATE: { value: 'State', description: 'States, by those who sit for them.' },
    ORGANIZATION: {
      value: 'Organization',
      description: 'Organizations, by those who sit for them.',
    },
  } as const,
});

export const TieEnum = builder.enumType('Tie', {
  description:
    'How two actors are tied in one meeting that occurred; of several ways the first counts.',
  values: {
    MET: { description: 'They sat on different sides of it.' },
    CO_PRESENT: { description: 'Both were there, but it is not said that they met.' },
    SAME_SIDE: { description: 'They sat on one side of it.' },
  },
});

const EncounterOrderFieldEnum = builder.enumType('EncounterOrderField', {
  description: 'By what counterparts are ordered; equal ones by id.',
  values: {
    OCCASION_COUNT: { description: 'By the number of occasions.' },
    MEETING_COUNT: { description: 'By the number of meetings.' },
    FIRST_DATE: { description: 'By the first dated meeting; without one last in both directions.' },
    LAST_DATE: { description: 'By the last dated meeting; without one last in both directions.' },
    NAME: { description: 'By name, in Arabic for who reads Arabic, else in English.' },
  },
});

export const EncounterOrderInput = builder.inputType('EncounterOrder', {
  description: 'An order of counterparts.',
  fields: (t) => ({
    field: t.field({
      type: EncounterOrderFieldEnum,
      required: true,
      defaultValue: 'OCCASION_COUNT',
      description: 'By what.',
    }),
    direction: t.field({
      type: OrderDirectionEnum,
      required: true,
      defaultValue: 'DESC',
      description: 'Which end first.',
    }),
  }),
});

/** Counterparts of one actor. */
export const ActorEncounters = connectionRefs<CountedEncounter>('ActorEncounter');

implementConnection(
  ActorEncounters,
  'the actors to whom one is tied',
  ActorType,
  ({ actor }) => actor,
);

builder.objectFields(ActorEncounters.edge, (t) => ({
  occasionCount: t.int({
    description: 'The distinct wholes of the counted meetings: a visit with two talks is one.',
    resolve: ({ row }) => row.occasionCount,
  }),
  meetingCount: t.int({
    description: 'The meetings that pass the filter and tie the two.',
    resolve: ({ row }) => row.meetingCount,
  }),
  undatedCount: t.int({
    description: 'How many of these have no date.',
    resolve: ({ row }) => row.undatedCount,
  }),
  firstDate: t.field({
    type: FuzzyDateType,
    nullable: true,
    description: 'The date of the first of these that has one.',
    resolve: ({ row }) => dateOf(row.firstDate),
  }),
  lastDate: t.field({
    type: FuzzyDateType,
    nullable: true,
    description: 'The date of the last of these that has one.',
    resolve: ({ row }) => dateOf(row.lastDate),
  }),
  meetings: t.field({
    type: Meetings.connection,
    description: 'Exactly the counted meetings; newest first unless said.',
    complexity: pageComplexity,
    args: {
      orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first unless said.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: ({ row }, args, { loaders }) =>
      connectionOf(loaders.pairs.meetings(row.pair, args.orderBy), args),
  }),
}));
