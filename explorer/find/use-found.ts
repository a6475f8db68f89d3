import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { findThings } from '../../schema/client/explorer.ts';
import { type Answer, useAnswer } from '../service/use-answer.ts';

/** What a search found, as the service tells it. */
export type Found = ResultOf<typeof findThings>['search']['edges'][number];
export type FoundThing = Extract<Found['node'], { readonly recordId: string }>;
export type SearchKind = NonNullable<VariablesOf<typeof findThings>['kinds']>[number];

/** Hands who types quickly only what they end with. */
const PAUSE_MS = 150;
/** The longest text that a search takes. */
export const MOST_TEXT = 300;

/** What answers to a text that is being typed. */
export function useFound(
  text: string,
  kinds: readonly SearchKind[],
  first: number,
): Answer<ResultOf<typeof findThings>> {
  const asked = usePaused(text.trim().slice(0, MOST_TEXT));
  return useAnswer(findThings, asked === '' ? null : { text: asked, kinds: [...kinds], first });
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** What has a page, of what was found. */
export function isThing(node: Found['node']): node is FoundThing {
  return 'recordId' in node;
}

export function nameOf(thing: FoundThing): string {
  return 'name' in thing ? thing.name : thing.title;
}
