import type { TiedPair } from '../../loaders/tied-pairs.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageComplexity } from '../connection.ts';
import { ActorType, FuzzyDateType, Meetings } from '../refs.ts';
import { TieEnum } from './encounter.ts';
import { MeetingFilterInput, MeetingOrderInput } from './filter.ts';
import { dateOf } from './fuzzy-date.ts';

const DyadType = builder.objectRef<TiedPair>('Dyad');

DyadType.implement({
  description: 'Two actors and what is between them, if anything is.',
  fields: (t) => ({
    a: t.field({
      type: ActorType,
      description: 'The first of the two.',
      resolve: ({ a }, _args, { loaders }) => loaders.things.actor(`${a.type}:${a.id}`),
    }),
    b: t.field({
      type: ActorType,
      description: 'The second of the two.',
      resolve: ({ b }, _args, { loaders }) => loaders.things.actor(`${b.type}:${b.id}`),
    }),
    occasionCount: t.int({
      description: 'The distinct wholes of the counted meetings: a visit with two talks is one.',
      resolve: async (pair, _args, { loaders }) => (await loaders.pairs.counts(pair)).occasionCount,
    }),
    meetingCount: t.int({
      description: 'The meetings that pass the filter and tie the two; 0 where none does.',
      resolve: async (pair, _args, { loaders }) => (await loaders.pairs.counts(pair)).meetingCount,
    }),
    undatedCount: t.int({
      description: 'How many of these have no date.',
      resolve: async (pair, _args, { loaders }) => (await loaders.pairs.counts(pair)).undatedCount,
    }),
    firstDate: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the first of these that has one.',
      resolve: async (pair, _args, { loaders }) =>
        dateOf((await loaders.pairs.counts(pair)).firstDate),
    }),
    lastDate: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date of the last of these that has one.',
      resolve: async (pair, _args, { loaders }) =>
        dateOf((await loaders.pairs.counts(pair)).lastDate),
    }),
    meetings: t.field({
      type: Meetings.connection,
      description: 'Exactly the counted meetings; newest first unless said.',
      complexity: pageComplexity,
      args: {
        orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first unless said.' }),
        ...t.arg.connectionArgs(),
      },
      resolve: (pair, args, { loaders }) =>
        connectionOf(loaders.pairs.meetings(pair, args.orderBy), args),
    }),
  }),
});

builder.queryField('dyad', (t) =>
  t.field({
    type: DyadType,
    nullable: true,
    description:
      'Two actors of any kinds and what is between them; also when they never met, and then all counts are 0.',
    args: {
      a: t.arg.string({ required: true, description: 'A reference to the first.' }),
      b: t.arg.string({ required: true, description: 'A reference to the second.' }),
      where: t.arg({ type: MeetingFilterInput, description: 'Only such meetings count.' }),
      ties: t.arg({
        type: [TieEnum],
        required: true,
        defaultValue: ['MET'],
        description: 'Only meetings that tie the two in one of these ways count.',
      }),
    },
    resolve: (_root, args, { loaders }) => loaders.dyad(args),
  }),
);
