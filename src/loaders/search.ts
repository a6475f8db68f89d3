import { namesFound } from '../graph/cypher/search.ts';
import { foldedText } from '../graph/list-filters.ts';
import type { GraphReader } from '../graph/run.ts';
import { indexQuestions } from '../graph/search-query.ts';
import type { Listing, Page, PageWindow } from '../model/page.ts';
import type { NamedType } from '../model/rows.ts';
import { type Found, foundAmong } from '../model/search/found.ts';
import type { Remembered } from '../projection/kept-things.ts';
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

/**
 * What was found is ranked once a request, however many pages and counts of it are asked for, and where it can be kept
 * once for all who ask the same.
 */
export function createSearch(
  graph: GraphReader,
  kept: Remembered<readonly Found[]> | null,
): Search {
  const ranked = perArguments(async (question: Question) => {
    const key = JSON.stringify(question);
    const found = kept?.get(key) ?? (await rank(graph, question));
    kept?.set(key, found);
    return found;
  });
  return ({ text, kinds, crossScript }) => {
    foldedText(text);
    const all = () => ranked({ text, kinds: kinds ?? KINDS, crossScript });
    return {
      order: 'MATCH',
      page: async (window) => pageOfFound(await all(), window),
      totalCount: async () => (await all()).length,
      undatedCount: async () => 0,
    };
  };
}

interface Question extends SearchArgs {
  readonly kinds: readonly NamedType[];
}

async function rank(graph: GraphReader, question: Question): Promise<readonly Found[]> {
  const questions = indexQuestions(question);
  return questions.length === 0
    ? []
    : foundAmong(
        question.text,
        (await graph.read(namesFound, questions)).flat(),
        question.crossScript,
      );
}

function pageOfFound(found: readonly Found[], { after, limit }: PageWindow): Page<Found> {
  const rest = after === null ? found : found.filter(({ orderKey }) => orderKey > after);
  return {
    items: rest.slice(0, limit).map((row) => ({ orderKey: row.orderKey, row })),
    more: rest.length > limit,
  };
}
