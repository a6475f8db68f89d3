import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { refArgs } from '../ref-arg.ts';
import { Accounts, Documents, DocumentType, FuzzyDateType, Meetings, NodeType } from '../refs.ts';
import { found } from '../thing.ts';
import { DateSpanInput, MeetingFilterInput, MeetingOrderInput } from './filter.ts';

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
      resolve: async ({ id }, args, { loaders }) =>
        connectionOf(await loaders.meetings.ofDocument(id, args), args),
    }),
    accounts: t.field({
      type: Accounts.connection,
      description: 'What it tells, by the date of the meeting, oldest first.',
      args: t.arg.connectionArgs(),
      resolve: ({ id }, args, { loaders }) =>
        connectionOf(loaders.ofMeeting.accountsOfDocument(id), args),
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
    resolve: async (_root, { ref }, { loaders }) => {
      const { id } = await loaders.refs.resolve(ref, ['Document']);
      return found(await loaders.things.document.load(id), ref, ['Document']);
    },
  }),
  documents: t.field({
    type: Documents.connection,
    description: 'Documents, newest first.',
    args: {
      where: t.arg({ type: DocumentFilterInput, description: 'Which of them; all if left out.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { where, ...page }, { loaders }) =>
      connectionOf(loaders.lists.documents(where), page),
  }),
}));
