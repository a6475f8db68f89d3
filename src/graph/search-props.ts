import { searchKeysOfText } from '../model/search/search-keys.ts';
import type { AggregateLabel, Properties } from './view-shape.ts';

/** The word by which a search keeps to the names of one kind of thing: no name holds its sign. */
export function kindWord(label: AggregateLabel): string {
  return `@${label.toLowerCase()}`;
}

/** What a name or a title is searched by. */
export function searchProps(owner: AggregateLabel, { text }: Properties): Properties {
  const { words, skeletons } = searchKeysOfText(String(text));
  const kind = kindWord(owner);
  return { words: [kind, ...words].join(' '), skeletons: [kind, ...skeletons].join(' ') };
}
