import type { MeetingCountRow, MeetingCounts } from '../../model/meeting-counts.ts';
import { builder } from '../builder.ts';
import { bounds, costs, PART } from '../limits/declared.ts';
import { PersonType, PlaceType, StateType } from '../refs.ts';
import { foundNow } from '../thing.ts';
import { MeetingKindEnum, MeetingStatusEnum } from './enums.ts';
import { MeetingFilterInput } from './filter.ts';

const CountKeyEnum = builder.enumType('CountKey', {
  description: 'By what meetings are counted.',
  values: {
    YEAR: { description: 'By the years over which their dates span.' },
    MONTH: { description: 'By the months over which their dates span.' },
    KIND: { description: 'By their kind.' },
    STATUS: { description: 'By their status.' },
    STATE: { description: 'By each state for which somebody has a seat, or that hosts.' },
    PLACE: { description: 'By the innermost place where they are held.' },
    PERSON: { description: 'By each person with a seat, of whatever status.' },
  } as const,
});

const MeetingCountType = builder.objectRef<MeetingCountRow>('MeetingCount');

MeetingCountType.implement({
  description:
    'Meetings that share the values of all keys that were asked for. A field is null where nobody asked for it, and in the row of the meetings that have no such value.',
  fields: (t) => ({
    year: t.exposeInt('year', { nullable: true, description: 'The year, by YEAR.' }),
    month: t.exposeString('month', { nullable: true, description: 'Such as `2024-06`, by MONTH.' }),
    kind: t.field({
      type: MeetingKindEnum,
      nullable: true,
      description: 'The kind, by KIND.',
      resolve: ({ kind }) => kind,
    }),
    status: t.field({
      type: MeetingStatusEnum,
      nullable: true,
      description: 'The status, by STATUS.',
      resolve: ({ status }) => status,
    }),
    state: t.field({
      type: StateType,
      nullable: true,
      description: 'The state, by STATE.',
      resolve: ({ state }, _args, { loaders }) =>
        state === null ? null : foundNow(loaders.things.state, state),
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'The place, by PLACE.',
      resolve: ({ place }, _args, { loaders }) =>
        place === null ? null : foundNow(loaders.things.place, place),
    }),
    person: t.field({
      type: PersonType,
      nullable: true,
      description: 'The person, by PERSON.',
      resolve: ({ person }, _args, { loaders }) =>
        person === null ? null : foundNow(loaders.things.named.person, person),
    }),
    count: t.exposeInt('count', {
      description: 'How many meetings; by YEAR or MONTH those that may lie in it.',
    }),
    uncertainCount: t.exposeInt('uncertainCount', {
      description: 'How many of these may as well lie in another year or month.',
    }),
  }),
});

const MeetingCountsType = builder.objectRef<MeetingCounts>('MeetingCounts');

MeetingCountsType.implement({
  description: 'How many meetings there are, by one key or several.',
  extensions: PART,
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', {
      description: 'All meetings that pass the filter, undated ones included.',
    }),
    undatedCount: t.exposeInt('undatedCount', { description: 'How many of these have no date.' }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether there are more rows: those with the greatest counts are shown.',
    }),
    rows: t.field({
      type: [MeetingCountType],
      description: 'The earlier first, undated ones last; then those with greater counts.',
      extensions: costs({ perPage: 1 }),
      resolve: ({ rows }) => rows,
    }),
  }),
});

const MOST_ROWS = 1_000;

builder.queryField('meetingCounts', (t) =>
  t.field({
    type: MeetingCountsType,
    description:
      'How many meetings there are by time, kind, status, state, place or person. A meeting of two states counts in the rows of both, one that spans two years in those of both.',
    // It looks at every meeting.
    extensions: costs({ price: 300, page: ({ limit }) => Number(limit) }),
    args: {
      by: t.arg({
        type: [CountKeyEnum],
        required: true,
        description: 'The keys, each at most once.',
      }),
      where: t.arg({
        type: MeetingFilterInput,
        description: 'Only such meetings; all if left out.',
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: MOST_ROWS,
        description: 'How many rows at most, 1 to 1000.',
        extensions: bounds(1, MOST_ROWS),
      }),
    },
    resolve: (_root, args, { loaders }) => loaders.meetingCounts(args),
  }),
);
