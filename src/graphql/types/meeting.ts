import { pickText } from '../../model/pick-name.ts';
import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { languageArgs } from '../language-arg.ts';
import { pageAhead, reads, readsPage } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { FuzzyDateType, Meetings, MeetingType, NodeType, PlaceType, StateType } from '../refs.ts';
import { loadAhead } from '../selection/look-ahead.ts';
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
      ...reads('Place', ({ ofMeeting }) => ofMeeting.place),
    }),
    heldIn: t.field({
      type: StateType,
      nullable: true,
      description: 'The state in which it is or was held.',
      ...reads('State', ({ ofMeeting }) => ofMeeting.heldIn),
    }),
    attending: t.field({
      type: [MeetingType],
      description: 'What a visit is paid for, such as a summit; the visit is no part of it.',
      ...reads('Meeting', ({ ofMeeting }) => ofMeeting.attended),
    }),
    partOf: t.field({
      type: MeetingType,
      nullable: true,
      description: 'The whole of which it is a part, as talks are of a visit.',
      ...reads('Meeting', ({ ofMeeting }) => ofMeeting.whole),
    }),
    parts: t.field({
      type: Meetings.connection,
      description: 'Its own parts, in the order of time.',
      args: t.arg.connectionArgs(),
      ...readsPage('Meeting', ({ meetings }, { id }) => meetings.partsOf(id)),
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
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['Meeting']);
      return found(await loadAhead(things.named.meeting, id, 'Meeting', context, info), ref, [
        'Meeting',
      ]);
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
    resolve: async (_root, args, context, info) =>
      pageAhead(await context.loaders.meetings.all(args), args, { type: 'Meeting', context, info }),
  }),
}));
