import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { findThings } from '../../schema/client/explorer.ts';
import { useAnswer } from '../service/use-answer.ts';

/** What a search found, as the service tells it. */
export type Found = ResultOf<typeof findThings>['search']['edges'][number];
export type FoundThing = Extract<Found['node'], { readonly recordId: string }>;
export type SearchKind = NonNullable<VariablesOf<typeof findThings>['kinds']>[number];

/** Hands who types quickly only what they end with. */
const PAUSE_MS = 150;
/** The longest text that a search takes. */
export const MOST_TEXT = 300;

/** What answers to a text that is being typed. */
export interface FoundSoFar {
  /** While the text changes, what answered to the one before. */
  readonly data: ResultOf<typeof findThings> | null;
  /** Whether it answers to the very text. */
  readonly isFresh: boolean;
}

export function useFound(text: string, kinds: readonly SearchKind[], first: number): FoundSoFar {
  const sought = text.trim().slice(0, MOST_TEXT);
  const asked = usePaused(sought);
  const { data, isWaiting } = useAnswer(
    findThings,
    asked === '' ? null : { text: asked, kinds: [...kinds], first },
  );
  return { data, isFresh: asked === sought && !isWaiting };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // An emptied box has nothing to wait for.
  return text === '' ? '' : paused;
}

/** What has a page, of what was found. */
export function isThing(node: Found['node']): node is FoundThing {
  return 'recordId' in node;
}

export function nameOf(thing: FoundThing): string {
  return 'name' in thing ? thing.name : thing.title;
}
