import { spanOf } from '../../model/date-span.ts';
import { dayNumber } from '../../model/day.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import type { CommonContactRow, TiedPair } from '../../traversals/walks.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { connectionRefs, implementConnection } from '../connection-type.ts';
import { costs } from '../limits/declared.ts';
import { ActorType, PersonType } from '../refs.ts';
import { foundNow } from '../thing.ts';
import { addMeetingFields } from './encounter-fields.ts';
import { countingArgs } from './tie.ts';

const DyadType = builder.objectRef<TiedPair>('Dyad');

/** People whom both have to do with. */
const CommonContacts = connectionRefs<CommonContactRow>('CommonContact');

implementConnection(
  CommonContacts,
  'people whom two actors are both tied to',
  PersonType,
  ({ person }, { loaders }) => foundNow(loaders.things.named.person, person),
);

builder.objectFields(CommonContacts.edge, (t) => ({
  withA: t.int({
    description: 'On how many occasions this person was tied to the first of the two.',
    resolve: ({ row }) => row.withA,
  }),
  withB: t.int({
    description: 'On how many occasions this person was tied to the second of the two.',
    resolve: ({ row }) => row.withB,
  }),
}));

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
    daysSinceLast: t.int({
      nullable: true,
      description:
        'Whole days from the last day on which the last dated meeting can have been until today, in UTC; 0 where that lies ahead, null without a dated meeting.',
      resolve: async (pair, _args, { loaders, today }) => {
        const { lastDate } = await loaders.pairs.counts(pair);
        return lastDate === null ? null : daysBetween(lastDate, dayNumber(today));
      },
    }),
    commonContacts: t.field({
      type: CommonContacts.connection,
      description:
        'People whom both are tied to by such meetings: first those whom the rarer of the two met most often, then by both together.',
      extensions: costs({ price: 100 }),
      args: {
        first: t.arg.int({ description: 'How many from the start, 0 to 100; 20 if left out.' }),
        after: t.arg.string({ description: 'Only what follows this cursor.' }),
      },
      resolve: (pair, args, { loaders }) => connectionOf(loaders.pairs.commonContacts(pair), args),
    }),
  }),
});

addMeetingFields(DyadType, {
  pairOf: (pair) => pair,
  countsOf: (pair, { loaders }) => loaders.pairs.counts(pair),
});

function daysBetween(date: string, today: number): number {
  return Math.max(0, today - dayNumber(spanOf(fuzzyDate(date)).until));
}

builder.queryField('dyad', (t) =>
  t.field({
    type: DyadType,
    nullable: true,
    description:
      'Two actors of any kinds and what is between them; also when they never met, and then all counts are 0.',
    extensions: costs({ price: 50 }),
    args: {
      a: t.arg.string({ required: true, description: 'A reference to the first.' }),
      b: t.arg.string({ required: true, description: 'A reference to the second.' }),
      ...countingArgs,
    },
    resolve: (_root, args, { loaders }) => loaders.dyad(args),
  }),
);
