import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import {
  AccountType,
  Disagreements,
  DisagreementType,
  DisagreementValueType,
  FuzzyDateType,
  MeetingType,
  PersonType,
  PlaceType,
} from '../refs.ts';
import { thing } from '../thing.ts';
import { DisagreementFieldEnum, MeetingStatusEnum } from './enums.ts';
import { MeetingFilterInput } from './filter.ts';

DisagreementType.implement({
  description: 'Values told of one meeting that cannot all be true; all of them stand.',
  fields: (t) => ({
    meeting: t.field({
      type: MeetingType,
      description: 'The meeting.',
      resolve: async ({ meeting }, _args, { loaders }) =>
        thing(await loaders.things.meeting.load(meeting), `the meeting ${meeting}`),
    }),
    field: t.expose('field', {
      type: DisagreementFieldEnum,
      description: 'What the accounts disagree on.',
    }),
    values: t.expose('values', {
      type: [DisagreementValueType],
      description: 'What they tell.',
    }),
  }),
});

DisagreementValueType.implement({
  description: 'One of several values that cannot all be true; one of the typed fields holds it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The value as a text.' }),
    date: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The date told, in a disagreement on dates.',
      resolve: ({ date }) => date,
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'The place told, in a disagreement on places; a state counts as one.',
      resolve: ({ place }, _args, { loaders }) =>
        place === null ? null : loaders.things.place.load(place),
    }),
    status: t.expose('status', {
      type: MeetingStatusEnum,
      nullable: true,
      description: 'The status told, in a disagreement on it.',
    }),
    person: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who is told to have been there or not, in a disagreement on that.',
      resolve: ({ person }, _args, { loaders }) =>
        person === null ? null : loaders.things.person.load(person),
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'The accounts that tell this value.',
      resolve: ({ accounts }, _args, { loaders }) =>
        Promise.all(
          accounts.map(async (key) =>
            thing(await loaders.things.account.load(key), `the account ${key}`),
          ),
        ),
    }),
  }),
});

implementConnection(Disagreements, 'disagreements', DisagreementType, (it) => it);

builder.objectField(MeetingType, 'disagreements', (t) =>
  t.field({
    type: [DisagreementType],
    description: 'Where what is told of it cannot all be true.',
    resolve: ({ id }, _args, { loaders }) => loaders.ofMeeting.disagreements.load(id),
  }),
);

builder.queryField('disagreements', (t) =>
  t.field({
    type: Disagreements.connection,
    description: 'Where documents cannot all be right, meeting by meeting.',
    args: {
      where: t.arg({ type: MeetingFilterInput, description: 'Only on these meetings.' }),
      fields: t.arg({
        type: [DisagreementFieldEnum],
        description: 'Only on these; nothing where empty.',
      }),
      ...t.arg.connectionArgs(),
    },
    resolve: async (_root, { where, fields, ...page }, { loaders }) =>
      connectionOf(await loaders.lists.disagreements(where, fields), page),
  }),
);
