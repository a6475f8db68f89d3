import { builder } from '../builder.ts';
import { connectionOf, pageComplexity } from '../connection.ts';
import { ActorType } from '../refs.ts';
import { ActorEncounters, ActorKindEnum, EncounterOrderInput, TieEnum } from './encounter.ts';
import { MeetingFilterInput } from './filter.ts';

builder.interfaceField(ActorType, 'encounters', (t) =>
  t.field({
    type: ActorEncounters.connection,
    description:
      'Whom this actor met, how often and when. Only meetings that occurred count, whatever the filter adds.',
    complexity: pageComplexity,
    args: {
      with: t.arg({
        type: ActorKindEnum,
        defaultValue: 'Person',
        description: 'Which sort of counterparts.',
      }),
      where: t.arg({ type: MeetingFilterInput, description: 'Only such meetings count.' }),
      ties: t.arg({
        type: [TieEnum],
        required: true,
        defaultValue: ['MET'],
        description: 'Only meetings that tie the two in one of these ways count.',
      }),
      orderBy: t.arg({
        type: EncounterOrderInput,
        description: 'Most occasions first where left out.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (actor, { with: kind, ...args }, { loaders, language }) => {
      const question = { ...args, with: kind ?? 'Person', language };
      return connectionOf(await loaders.encounters(actor, question), args);
    },
  }),
);
