import { connectionOf } from '../connection.ts';
import { Documents, IdentifierType, NameType } from '../refs.ts';
import { NameKindEnum } from './enums.ts';

/** Where things of a scheme are described; a scheme that is not listed has no address. */
const PAGES: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  viaf: (value) => `https://viaf.org/viaf/${encodeURIComponent(value)}`,
  isni: (value) => `https://isni.org/isni/${encodeURIComponent(value)}`,
};

NameType.implement({
  description: 'One spelling of one name.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The spelling.' }),
    language: t.expose('language', {
      type: 'Language',
      nullable: true,
      description: 'The language; null where it is not told.',
    }),
    script: t.exposeString('script', { description: 'The script, by ISO 15924: `Arab`, `Latn`.' }),
    kind: t.expose('kind', { type: NameKindEnum, description: 'How it relates to the thing.' }),
    documents: t.field({
      type: Documents.connection,
      description: 'The documents in which this spelling was found, newest first.',
      args: t.arg.connectionArgs(),
      resolve: (name, args, { loaders }) => connectionOf(loaders.lists.documentsOfName(name), args),
    }),
  }),
});

IdentifierType.implement({
  description: 'What somebody else calls the same thing.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'Whose identifier it is: `wikidata`.' }),
    value: t.exposeString('value', { description: 'The identifier: `Q7747`.' }),
    url: t.string({
      nullable: true,
      description: 'A page on the thing; null where the scheme has none that is known.',
      resolve: ({ scheme, value }) => PAGES[scheme]?.(value) ?? null,
    }),
  }),
});
