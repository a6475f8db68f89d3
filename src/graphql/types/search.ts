import type { Context } from '../../context.ts';
import type { NamedType, NameRow } from '../../model/rows.ts';
import { scriptOf } from '../../model/script.ts';
import type { Found } from '../../model/search/found.ts';
import { MATCH_SCORE } from '../../model/search/match-name.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { costs } from '../limits/declared.ts';
import {
  DocumentType,
  MeetingType,
  NameType,
  OrganizationType,
  PersonType,
  PlaceType,
  SearchHits,
  StateType,
} from '../refs.ts';
import { thing } from '../thing.ts';

const SearchResultType = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [PersonType, StateType, OrganizationType, PlaceType, MeetingType, DocumentType],
  resolveType: ({ type }) => type,
});

const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'The kinds of things that a search can find.',
  values: {
    PERSON: { value: 'Person', description: 'People, by their names.' },
    STATE: { value: 'State', description: 'States, by their names.' },
    ORGANIZATION: { value: 'Organization', description: 'Organizations, by their names.' },
    PLACE: { value: 'Place', description: 'Places, by their names.' },
    MEETING: { value: 'Meeting', description: 'Meetings, by the titles that records state.' },
    DOCUMENT: { value: 'Document', description: 'Documents, by their titles.' },
  } as const satisfies Record<string, { value: NamedType; description: string }>,
});

const MatchKindEnum = builder.enumType('MatchKind', {
  description: 'How a name answers to a text; the surest come first.',
  values: {
    EXACT: { description: 'Every word of the text is a word of the name; accents and case aside.' },
    PREFIX: {
      description: 'The same, but for the last word, with which a word of the name begins.',
    },
    FUZZY: {
      description:
        'In one script: a letter is another, words are joined or parted, one is missing.',
    },
    SKELETON: {
      description: 'By the sound of its consonants: in another script, or spelled quite otherwise.',
    },
  },
});

implementConnection(SearchHits, 'what was found', SearchResultType, foundThing);

builder.objectFields(SearchHits.edge, (t) => ({
  score: t.float({
    description:
      'How much of the text the name says and of the name the text, from 0 to 1, less what speaks ' +
      `against it; compares between searches. From ${MATCH_SCORE} on, the name is probably meant.`,
    resolve: ({ row }) => row.score,
  }),
  matchedName: t.field({
    type: NameType,
    nullable: true,
    description: 'The name, or the title, that answers best.',
    resolve: async ({ row }, _args, context) => matchedName(row, await foundThing(row, context)),
  }),
  matchedBy: t.field({
    type: MatchKindEnum,
    description: 'How that name answers.',
    resolve: ({ row }) => row.kind,
  }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchHits.connection,
    description:
      'What has a name, or a title, that answers to a text in any script: surer kinds of match ' +
      'first, then by score, then by id. Each thing comes once.',
    extensions: costs({ price: 500 }),
    args: {
      text: t.arg.string({
        required: true,
        description:
          'A name, or its beginning; at most 300 characters, of which none is an operator.',
      }),
      kinds: t.arg({
        type: [SearchKindEnum],
        description: 'Only these kinds of things; nothing where empty.',
      }),
      crossScript: t.arg.boolean({
        required: true,
        defaultValue: true,
        description: 'False: only by letters, so in the script of the text; no SKELETON.',
      }),
      first: t.arg.int({ description: 'How many from the start, 0 to 100; 20 if left out.' }),
      after: t.arg.string({ description: 'Only what follows this cursor of the same search.' }),
    },
    resolve: (_root, { text, kinds, crossScript, ...page }, { loaders }) =>
      connectionOf(loaders.search({ text, kinds: kinds ?? null, crossScript }), page),
  }),
);

async function foundThing({ type, id }: Found, { loaders: { things } }: Context) {
  const loaders = {
    Person: things.named.person,
    State: things.state,
    Organization: things.organization,
    Place: things.place,
    Meeting: things.named.meeting,
    Document: things.document,
  };
  return thing(await loaders[type].load(id), `the ${type} ${id}`);
}

function matchedName(
  { type, id, name }: Found,
  found: Awaited<ReturnType<typeof foundThing>>,
): NameRow | null {
  if ('names' in found) {
    return found.names.find(({ text }) => text === name) ?? null;
  }
  const titles = 'titles' in found ? found.titles : [];
  const language = titles.find(({ text }) => text === name)?.language ?? null;
  return { owner: { type, id }, text: name, language, script: scriptOf(name), kind: 'PRIMARY' };
}
