import { useWords } from '../../words/use-words.ts';
import { yearKey } from './bars.ts';
import type { Span } from './span.ts';
import { useDateText } from './use-date-text.ts';
import { unitOf, type Years } from './years.ts';

interface TimelineNotesProps {
  readonly shown: Years;
  readonly span: Span;
  /** Whether a bar counts what may lie elsewhere. */
  readonly isDoubtful: boolean;
  readonly isWaiting: boolean;
}

/** What is shown and chosen in words, which a screen reader hears when it changes. */
export function TimelineNotes({ shown, span, isDoubtful, isWaiting }: TimelineNotesProps) {
  const { words } = useWords();
  const dateText = useDateText();
  const { timeline } = words;
  const { from, until } = span;
  const unit = unitOf(shown) === 'YEAR' ? timeline.year : timeline.month;
  const openText = (date: string | null) => (date === null ? '…' : dateText(date));
  return (
    <>
      <p class="note" role="status">
        {timeline.shown(dateText(yearKey(shown.first)), dateText(yearKey(shown.last)))}
        {words.comma}
        {isWaiting ? timeline.waiting : unit}
        {(from !== null || until !== null) && (
          <>
            {words.semicolon}
            <strong>{timeline.chosen(openText(from), openText(until))}</strong>
          </>
        )}
      </p>
      {isDoubtful && <p class="note">{timeline.uncertainNote}</p>}
      <p class="note help">{timeline.help}</p>
    </>
  );
}
