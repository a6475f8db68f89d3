import { pickText } from '../../model/pick-name.ts';
import { languageArgs } from '../language-arg.ts';
import {
  ActorType,
  DocumentType,
  FuzzyDateType,
  NodeType,
  OfficeType,
  PersonType,
  SourceType,
  TenureType,
} from '../refs.ts';
import { thing } from '../thing.ts';
import { OfficeRankEnum } from './enums.ts';

OfficeType.implement({
  description: 'An office of a state or organization.',
  interfaces: [NodeType],
  fields: (t) => ({
    id: t.globalID({
      description: 'Unique among all things of all types; opaque.',
      resolve: ({ type, id }) => ({ type, id }),
    }),
    recordId: t.exposeString('id', { description: 'The id in the records; unique for its type.' }),
    title: t.string({
      description: 'What the office is called.',
      args: languageArgs,
      resolve: ({ titles }, { language }, context) =>
        pickText(titles, language ?? context.language).text,
    }),
    rank: t.expose('rank', { type: OfficeRankEnum, description: 'Its standing.' }),
    of: t.field({
      type: ActorType,
      description: 'The state or organization that it belongs to.',
      resolve: async ({ id }, _args, { loaders }) =>
        thing(await loaders.ofActor.ofOffice.load(id), `the owner of the office ${id}`),
    }),
  }),
});

TenureType.implement({
  description: 'That a person held an office, from when until when, or on which days at least.',
  fields: (t) => ({
    office: t.field({
      type: OfficeType,
      description: 'The office.',
      resolve: async ({ office }, _args, { loaders }) =>
        thing(await loaders.things.office.load(office), `the office ${office}`),
    }),
    person: t.field({
      type: PersonType,
      description: 'Who held it.',
      resolve: async ({ person }, _args, { loaders }) =>
        thing(await loaders.things.person.load(person), `the person ${person}`),
    }),
    from: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'Since when; null where that is not told.',
      resolve: ({ from }) => from,
    }),
    until: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'Until when; null where that is not told, or while it lasts.',
      resolve: ({ until }) => until,
    }),
    attestedOn: t.field({
      type: [FuzzyDateType],
      description: 'Dates on which a document shows the person in the office.',
      resolve: ({ attested }) => [...attested],
    }),
    sources: t.field({
      type: [SourceType],
      description: 'Where it is told.',
      resolve: ({ key }, _args, { loaders }) => loaders.ofActor.tenureSources.load(key),
    }),
  }),
});

SourceType.implement({
  description: 'A place in a document that tells something.',
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: 'The document.',
      resolve: ({ document }) => document,
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in it: `paragraph 3`.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What to know about it, such as how a date was inferred.',
    }),
  }),
});
