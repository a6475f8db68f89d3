import { namesFound } from '../graph/cypher/search.ts';
import { foldedText } from '../graph/list-filters.ts';
import type { GraphReader } from '../graph/run.ts';
import { indexQuestions } from '../graph/search-query.ts';
import type { Listing, Page, PageWindow } from '../model/page.ts';
import type { NamedType } from '../model/rows.ts';
import { type Found, foundAmong } from '../model/search/found.ts';
import { perArguments } from './batch.ts';

export interface SearchArgs {
  readonly text: string;
  /** Kinds of things; null: all. */
  readonly kinds: readonly NamedType[] | null;
  readonly crossScript: boolean;
}

/** @throws BadInputError for a text that is too long. */
export type Search = (args: SearchArgs) => Listing<Found>;

const KINDS: readonly NamedType[] = [
  'Person',
  'State',
  'Organization',
  'Place',
  'Meeting',
  'Document',
];

/** What was found is ranked once a request, however many pages and counts of it are asked for. */
export function createSearch(graph: GraphReader): Search {
  const ranked = perArguments((text: string, kinds: readonly NamedType[], crossScript: boolean) =>
    rank(graph, text, kinds, crossScript),
  );
  return ({ text, kinds, crossScript }) => {
    foldedText(text);
    const all = () => ranked(text, kinds ?? KINDS, crossScript);
    return {
      order: 'MATCH',
      page: async (window) => pageOfFound(await all(), window),
      totalCount: async () => (await all()).length,
      undatedCount: async () => 0,
    };
  };
}

async function rank(
  graph: GraphReader,
  text: string,
  kinds: readonly NamedType[],
  crossScript: boolean,
): Promise<readonly Found[]> {
  const questions = indexQuestions({ text, kinds, crossScript });
  return questions.length === 0
    ? []
    : foundAmong(text, (await graph.read(namesFound, questions)).flat(), crossScript);
}

function pageOfFound(found: readonly Found[], { after, limit }: PageWindow): Page<Found> {
  const rest = after === null ? found : found.filter(({ orderKey }) => orderKey > after);
  return {
    items: rest.slice(0, limit).map((row) => ({ orderKey: row.orderKey, row })),
    more: rest.length > limit,
  };
}
