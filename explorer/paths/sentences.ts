import { isolated } from '../parts/direction.ts';
import type { Tie } from '../parts/meeting-filter.ts';
import type { Speech } from '../words/use-words.ts';
import type { Hop, Way } from './paths-question.ts';

/** A way in words, a sentence for each hop with its date and its source. @param ties those allowed */
export function sentencesOf(
  { from, to, hops }: Way,
  ties: readonly Tie[],
  speech: Speech,
): readonly string[] {
  const around = speech.language === 'ar' ? 'rtl' : 'ltr';
  const { standsFor } = speech.words.paths;
  const called = (person: Hop['from'], end: Way['from'] | null) => {
    const name = isolated(person.name, around);
    return end === null || end.__typename === 'Person'
      ? name
      : standsFor(name, isolated(end.name, around));
  };
  const [tie] = ties;
  // Of several ties a path does not tell which one a hop has.
  const verb = speech.words.paths.sentence[ties.length === 1 && tie !== undefined ? tie : 'any'];
  return hops.map((hop, at) => {
    const one = called(hop.from, at === 0 ? from : null);
    const other = called(hop.to, at === hops.length - 1 ? to : null);
    return `${verb(one, other)}${toldOf(hop, around, speech)}.`;
  });
}

/** By which meeting, when, and who tells of it. */
function toldOf({ meeting }: Hop, around: 'ltr' | 'rtl', { words, digits }: Speech): string {
  const { at, on, source } = words.paths;
  const document = meeting.accounts.nodes[0]?.document;
  const told =
    document === undefined
      ? ''
      : source(
          isolated(document.title ?? document.recordId, around),
          isolated(document.publisher ?? '', around),
        );
  const date = meeting.date === null ? words.dates.none : digits(meeting.date.text);
  return `${at(isolated(meeting.title, around))}${on(date)}${told}`;
}
