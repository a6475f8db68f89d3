import { pickText } from '../../model/pick-name.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { languageArgs } from '../language-arg.ts';
import { refArgs } from '../ref-arg.ts';
import { FuzzyDateType, Meetings, MeetingType, NodeType, PlaceType, StateType } from '../refs.ts';
import { found } from '../thing.ts';
import { MeetingKindEnum, MeetingModeEnum, MeetingStatusEnum } from './enums.ts';
import { MeetingFilterInput, MeetingOrderInput } from './filter.ts';

MeetingType.implement({
  description: 'An event in which people come together, or were or are to.',
  interfaces: [NodeType],
  fields: (t) => ({
    id: t.globalID({
      description: 'Unique among all things of all types; opaque.',
      resolve: ({ type, id }) => ({ type, id }),
    }),
    recordId: t.exposeString('id', { description: 'The id in the records; unique for its type.' }),
    title: t.string({
      description: 'What it is called, or who meets whom where no record gives it a name.',
      args: languageArgs,
      resolve: ({ titles }, { language }, context) =>
        pickText(titles, language ?? context.language).text,
    }),
    kind: t.expose('kind', { type: MeetingKindEnum, description: 'What kind of event it is.' }),
    mode: t.expose('mode', {
      type: MeetingModeEnum,
      nullable: true,
      description: 'In person, by telephone or by video; null where that is not told.',
    }),
    status: t.expose('status', { type: MeetingStatusEnum, description: 'How far it came.' }),
    date: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it is or was; null where nobody tells.',
      resolve: ({ date }) => date,
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Where it is or was; null where only the state is told, or nothing.',
      resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.place.load(id),
    }),
    heldIn: t.field({
      type: StateType,
      nullable: true,
      description: 'The state in which it is or was held.',
      resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.heldIn.load(id),
    }),
    attending: t.field({
      type: [MeetingType],
      description: 'What a visit is paid for, such as a summit; the visit is no part of it.',
      resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.attended.load(id),
    }),
    partOf: t.field({
      type: MeetingType,
      nullable: true,
      description: 'The whole of which it is a part, as talks are of a visit.',
      resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.whole.load(id),
    }),
    parts: t.field({
      type: Meetings.connection,
      description: 'Its own parts, in the order of time.',
      args: t.arg.connectionArgs(),
      resolve: ({ id }, args, { loaders }) => connectionOf(loaders.meetings.partsOf(id), args),
    }),
    independentSourceCount: t.exposeInt('independentSourceCount', {
      description: 'Documents that tell of it; those that copy or quote one agency count once.',
    }),
  }),
});

implementConnection(Meetings, 'meetings', MeetingType, (meeting) => meeting);

builder.objectField(Meetings.connection, 'undatedCount', (t) =>
  t.int({
    description: 'How many of all have no date; they come last in both directions.',
    resolve: ({ listing }) => listing.undatedCount(),
  }),
);

builder.queryFields((t) => ({
  meeting: t.field({
    type: MeetingType,
    nullable: true,
    description: 'The meeting that a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, { loaders }) => {
      const { id } = await loaders.refs.resolve(ref, ['Meeting']);
      return found(await loaders.things.meeting.load(id), ref, ['Meeting']);
    },
  }),
  meetings: t.field({
    type: Meetings.connection,
    description: 'Meetings; newest first unless said.',
    args: {
      where: t.arg({ type: MeetingFilterInput, description: 'Which of them; all if left out.' }),
      orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first if left out.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, args, { loaders }) =>
      connectionOf(await loaders.meetings.all(args), args),
  }),
}));
