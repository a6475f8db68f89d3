import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { ActorType } from '../refs.ts';
import { ActorEncounters, ActorKindEnum, EncounterOrderInput } from './encounter.ts';
import { countingArgs } from './tie.ts';

builder.interfaceField(ActorType, 'encounters', (t) =>
  t.field({
    type: ActorEncounters.connection,
    description:
      'Whom this actor met, how often and when. Only meetings that occurred count, whatever the filter adds.',
    args: {
      with: t.arg({
        type: ActorKindEnum,
        defaultValue: 'Person',
        description: 'Which sort of counterparts.',
      }),
      ...countingArgs,
      orderBy: t.arg({
        type: EncounterOrderInput,
        description: 'Most occasions first where left out.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (actor, { with: kind, ...args }, { loaders, language }) => {
      const question = { ...args, with: kind ?? 'Person', language };
      return connectionOf(
        await loaders.encounters.of({ type: actor.type, id: actor.id }, question),
        args,
      );
    },
  }),
);
