import type { CountedEncounter, CountedPair } from '../../traversals/encounters.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { connectionRefs, implementConnection } from '../connection-type.ts';
import { costs } from '../limits/declared.ts';
import { ActorType } from '../refs.ts';
import { addMeetingFields } from './encounter-fields.ts';
import { OrderDirectionEnum } from './filter.ts';
import { countingArgs } from './tie.ts';

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

addMeetingFields(ActorEncounters.edge, {
  pairOf: ({ row }) => row.pair,
  countsOf: ({ row }) => row,
});

/** Any two actors of a kind who are tied. */
const EncounterType = builder.objectRef<CountedPair>('Encounter');

EncounterType.implement({
  description: 'Two actors of one kind who are tied, how often and when.',
  fields: (t) => ({
    a: t.field({
      type: ActorType,
      description: 'The one of the two whose record id comes first.',
      resolve: ({ pair: { a } }, _args, { loaders }) => loaders.things.actor(`${a.type}:${a.id}`),
    }),
    b: t.field({
      type: ActorType,
      description: 'The other one.',
      resolve: ({ pair: { b } }, _args, { loaders }) => loaders.things.actor(`${b.type}:${b.id}`),
    }),
  }),
});

addMeetingFields(EncounterType, { pairOf: ({ pair }) => pair, countsOf: (counts) => counts });

/** Encounters of everybody. */
const Encounters = connectionRefs<CountedPair>('Encounter');

implementConnection(Encounters, 'encounters', EncounterType, (row) => row);

builder.queryField('encounters', (t) =>
  t.field({
    type: Encounters.connection,
    description:
      'Who met whom, of all people, states or organizations: each two of them once. Only meetings that occurred count, whatever the filter adds.',
    extensions: costs({ price: 300 }),
    args: {
      between: t.arg({
        type: ActorKindEnum,
        required: true,
        defaultValue: 'Person',
        description: 'Which sort of actors.',
      }),
      ...countingArgs,
      orderBy: t.arg({
        type: EncounterOrderInput,
        description: 'Most occasions first where left out.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, args, { loaders, language }) =>
      connectionOf(await loaders.encounters.all({ ...args, language }), args),
  }),
);
