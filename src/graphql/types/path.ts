import type { HopRow, PathRow } from '../../model/path.ts';
import { builder } from '../builder.ts';
import { bounds, costs } from '../limits/declared.ts';
import { ActorType, MeetingType, PersonType } from '../refs.ts';
import type { Arguments } from '../selection/arguments.ts';
import { foundNow } from '../thing.ts';
import { countingArgs } from './tie.ts';

const HopType = builder.objectRef<HopRow>('Hop');

HopType.implement({
  description: 'Two people on a path, and what ties them.',
  fields: (t) => ({
    from: t.field({
      type: PersonType,
      description: 'The one nearer to the start.',
      resolve: ({ from }, _args, { loaders }) => foundNow(loaders.things.named.person, from),
    }),
    to: t.field({
      type: PersonType,
      description: 'The one nearer to the end.',
      resolve: ({ to }, _args, { loaders }) => foundNow(loaders.things.named.person, to),
    }),
    meeting: t.field({
      type: MeetingType,
      description:
        'The latest meeting that qualifies; on a chronological path that of the schedule which ends earliest.',
      resolve: ({ meeting }, _args, { loaders }) => foundNow(loaders.things.named.meeting, meeting),
    }),
    meetingCount: t.int({
      description:
        'How many meetings qualify: those that pass the filter and tie the two, and on a chronological path have a date.',
      resolve: ({ meetingCount }) => meetingCount,
    }),
  }),
});

const PathType = builder.objectRef<PathRow>('Path');

PathType.implement({
  description: 'A way from one actor to another over people, each of whom is tied to the next.',
  fields: (t) => ({
    from: t.field({
      type: ActorType,
      description: 'The actor that was asked for.',
      resolve: ({ from }, _args, { loaders }) => loaders.things.actor(`${from.type}:${from.id}`),
    }),
    to: t.field({
      type: ActorType,
      description: 'The actor that was asked for.',
      resolve: ({ to }, _args, { loaders }) => loaders.things.actor(`${to.type}:${to.id}`),
    }),
    length: t.int({
      description: 'The number of hops; 0 from an actor to itself.',
      resolve: ({ hops }) => hops.length,
    }),
    hops: t.field({
      type: [HopType],
      description: 'From the start to the end.',
      extensions: costs({ perPage: 1 }),
      resolve: ({ hops }) => hops,
    }),
  }),
});

const ENDS =
  'A state or organization stands for whoever took part for it in the meeting of the hop.';

const pathArgs = builder.args((t) => ({
  from: t.string({ required: true, description: `A reference to the start. ${ENDS}` }),
  to: t.string({ required: true, description: `A reference to the end. ${ENDS}` }),
  ...countingArgs,
  maxHops: t.int({
    required: true,
    defaultValue: 6,
    description: 'How many hops at most, 1 to 6.',
    extensions: bounds(1, 6),
  }),
  chronological: t.boolean({
    required: true,
    defaultValue: false,
    description:
      'Whether the hops must have been possible one after another: on days, each in the span of its meeting, of which none lies before the last. Undated meetings take no part.',
  }),
}));

/** Of a path, in things; days that must follow one another take several looks at each hop. */
const PATH = 250;
const ANOTHER_PATH = 25;

const walkPrice = ({ chronological, k = 1 }: Arguments) =>
  (chronological === true ? 2 : 1) * (PATH + ANOTHER_PATH * (Number(k) - 1));
const mostHops = ({ maxHops }: Arguments) => Number(maxHops);

builder.queryField('path', (t) =>
  t.field({
    type: PathType,
    nullable: true,
    description:
      'How two actors are connected: the shortest path, of several the one with most occasions, then by record ids. Null where nothing connects them. Every hop is by a meeting that occurred and passes the filter.',
    extensions: costs({ price: walkPrice, page: mostHops }),
    args: pathArgs,
    resolve: async (_root, args, { loaders }) =>
      (await loaders.paths({ ...args, k: 1 })).at(0) ?? null,
  }),
);

builder.queryField('paths', (t) =>
  t.field({
    type: [PathType],
    nullable: true,
    description:
      'Several ways, which differ in their people: the shorter first, then those with more occasions over all hops, then by record ids. Empty where nothing connects them.',
    args: {
      ...pathArgs,
      k: t.arg.int({
        required: true,
        defaultValue: 3,
        description: 'How many at most, 1 to 10.',
        extensions: bounds(1, 10),
      }),
    },
    extensions: costs({ price: walkPrice, size: ({ k }) => Number(k), page: mostHops }),
    resolve: (_root, args, { loaders }) => loaders.paths(args),
  }),
);
