import { implementConnection } from '../connection-type.ts';
import {
  Accounts,
  AccountType,
  DocumentType,
  FuzzyDateType,
  MeetingType,
  PersonType,
  PlaceType,
} from '../refs.ts';
import { thing } from '../thing.ts';
import { MeetingKindEnum, MeetingStatusEnum } from './enums.ts';

AccountType.implement({
  description:
    'What one document, at one place in it, tells of one meeting. What it leaves out is null or empty.',
  fields: (t) => ({
    meeting: t.field({
      type: MeetingType,
      description: 'The meeting it tells of.',
      resolve: async ({ meeting }, _args, { loaders }) =>
        thing(await loaders.things.meeting.load(meeting), `the meeting ${meeting}`),
    }),
    document: t.field({
      type: DocumentType,
      description: 'The document that tells it.',
      resolve: async ({ document }, _args, { loaders }) =>
        thing(await loaders.things.document.load(document), `the document ${document}`),
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the document: `paragraph 3`.',
    }),
    headline: t.exposeBoolean('headline', {
      description: 'Told only by a headline that the document links, which may be older.',
    }),
    attributedTo: t.exposeStringList('attributedTo', {
      description: 'Whom the document quotes: an agency, a spokesman.',
    }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'A few words of it, as printed.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What to know about it.' }),
    date: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When the meeting is, by this account.',
      resolve: ({ date }) => date,
    }),
    status: t.expose('status', {
      type: MeetingStatusEnum,
      nullable: true,
      description: 'How far it came, by this account.',
    }),
    kind: t.expose('kind', {
      type: MeetingKindEnum,
      nullable: true,
      description: 'What kind of meeting it is, by this account.',
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Where it is, by this account; a state counts as a place.',
      resolve: ({ place }, _args, { loaders }) =>
        place === null ? null : loaders.things.place.load(place),
    }),
    participants: t.field({
      type: [PersonType],
      description: 'The people whom this account lists.',
      resolve: async ({ participants }, _args, { loaders }) =>
        Promise.all(
          participants.map(async (id) =>
            thing(await loaders.things.person.load(id), `the person ${id}`),
          ),
        ),
    }),
  }),
});

implementConnection(Accounts, 'accounts', AccountType, (account) => account);
