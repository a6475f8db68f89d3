import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { ViewAccount } from '../model/view.ts';
import type { Documents } from './documents.ts';
import { byText } from './precedence.ts';

/** The first day on which one of these accounts was certainly published; null where none tells. */
export function firstPublished(
  accounts: readonly Pick<ViewAccount, 'document'>[],
  documents: Documents,
): string | null {
  const days = accounts.flatMap(({ document }) => {
    const publishedOn = documents.get(document)?.publishedOn ?? null;
    const latest = publishedOn === null ? null : fuzzyDate(publishedOn).latest;
    return latest === null ? [] : [latest];
  });
  return days.toSorted(byText)[0] ?? null;
}
