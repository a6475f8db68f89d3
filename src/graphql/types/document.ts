import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { pageAhead, readsPage } from '../reads.ts';
import { refArgs } from '../ref-arg.ts';
import { Accounts, Documents, DocumentType, FuzzyDateType, Meetings, NodeType } from '../refs.ts';
import { loadAhead } from '../selection/look-ahead.ts';
import { found } from '../thing.ts';
import {
  DateSpanInput,
  MeetingFilterInput,
  MeetingOrderInput,
  type MeetingPageArgs,
} from './filter.ts';

DocumentType.implement({
  description: 'A document that tells of meetings: a report, a statement, an entry of a register.',
  interfaces: [NodeType],
  fields: (t) => ({
    id: t.globalID({
      description: 'Unique among all things of all types; opaque.',
      resolve: ({ type, id }) => ({ type, id }),
    }),
    recordId: t.exposeString('id', { description: 'The id in the records; unique for its type.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title, as printed.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    language: t.expose('language', {
      type: 'Language',
      nullable: true,
      description: 'The language it is written in.',
    }),
    publishedOn: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was published; null where that is not known.',
      resolve: ({ publishedOn }) => publishedOn,
    }),
    publishedOnNote: t.exposeString('publishedOnNote', {
      nullable: true,
      description: 'From what the date was inferred, where it is not printed.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read.' }),
    meetings: t.field({
      type: Meetings.connection,
      description: 'The meetings of which it tells; newest first unless said.',
      args: {
        where: t.arg({ type: MeetingFilterInput, description: 'Which of them; all if left out.' }),
        orderBy: t.arg({ type: MeetingOrderInput, description: 'Newest first if left out.' }),
        ...t.arg.connectionArgs(),
      },
      ...readsPage('Meeting', ({ meetings }, { id }, args: MeetingPageArgs) =>
        meetings.ofDocument(id, args),
      ),
    }),
    accounts: t.field({
      type: Accounts.connection,
      description: 'What it tells, by the date of the meeting, oldest first.',
      args: t.arg.connectionArgs(),
      ...readsPage('Account', ({ ofMeeting }, { id }) => ofMeeting.accountsOfDocument(id)),
    }),
  }),
});

implementConnection(Documents, 'documents', DocumentType, (document) => document);

const DocumentFilterInput = builder.inputType('DocumentFilter', {
  description: 'Conditions on documents, all of which must hold; null is no condition.',
  fields: (t) => ({
    text: t.string({ description: 'Held by the title or the name of the publisher.' }),
    publishers: t.stringList({ description: 'One of these publishers, as `graph` lists them.' }),
    languages: t.field({ type: ['Language'], description: 'Written in one of these languages.' }),
    published: t.field({ type: DateSpanInput, description: 'Published in this span.' }),
  }),
});

builder.queryFields((t) => ({
  document: t.field({
    type: DocumentType,
    nullable: true,
    description: 'The document that a reference leads to.',
    args: refArgs,
    resolve: async (_root, { ref }, context, info) => {
      const { refs, things } = context.loaders;
      const { id } = await refs.resolve(ref, ['Document']);
      const read = await loadAhead(things.document, id, 'Document', context, info);
      return found(read, ref, ['Document']);
    },
  }),
  documents: t.field({
    type: Documents.connection,
    description: 'Documents, newest first.',
    args: {
      where: t.arg({ type: DocumentFilterInput, description: 'Which of them; all if left out.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { where, ...page }, context, info) =>
      pageAhead(context.loaders.lists.documents(where), page, { type: 'Document', context, info }),
  }),
}));
