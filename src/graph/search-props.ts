import { recent } from '../model/recent.ts';
import type { NamedType } from '../model/rows.ts';
import { searchKeysOf } from '../model/search/search-keys.ts';
import { READINGS } from '../model/search/skeleton.ts';
import type { AggregateLabel, Properties } from './view-shape.ts';

/** What is called by a title. */
export const TITLED: ReadonlySet<AggregateLabel> = new Set<NamedType>(['Meeting', 'Document']);

/** The word by which a search keeps to the names of one kind of thing: no name holds its sign. */
export function kindWord(label: AggregateLabel): string {
  return `@${label.toLowerCase()}`;
}

/** Titles are alike, and half a millisecond is much where there are a hundred thousand. */
const MOST_REMEMBERED = 10_000;
const keysOfTitles = recent(MOST_REMEMBERED, (text: string) =>
  searchKeysOf(text, READINGS.ofTitles.stored),
);

/** What a name or a title is searched by. */
export function searchProps(owner: AggregateLabel, { text }: Properties): Properties {
  const { words, skeletons } = TITLED.has(owner)
    ? keysOfTitles.of(String(text))
    : searchKeysOf(String(text), READINGS.ofNames.stored);
  const kind = kindWord(owner);
  return { words: [kind, ...words].join(' '), skeletons: [kind, ...skeletons].join(' ') };
}
