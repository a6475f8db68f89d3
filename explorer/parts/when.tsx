import { useWords } from '../words/use-words.ts';

/** A date as exact as it was told, in the words of the service; no day is made up. */
export function When({ date }: { readonly date: { readonly text: string } | null }) {
  const { digits, words } = useWords();
  return date === null ? (
    <span class="quiet">{words.dates.none}</span>
  ) : (
    <span class="date">{digits(date.text)}</span>
  );
}
