import { useWords } from '../words/use-words.ts';
import { type Found, type FoundThing, nameOf } from './use-found.ts';

interface MatchNoteProps {
  readonly thing: FoundThing;
  readonly found: Pick<Found, 'matchedBy' | 'matchedName'>;
}

/** By which of its names a thing was found, where that is not the one shown, and how that answers. */
export function MatchNote({ thing, found: { matchedBy, matchedName } }: MatchNoteProps) {
  const { words } = useWords();
  const isOther = matchedName !== null && matchedName.text !== nameOf(thing);
  return (
    <span class="note">
      {isOther && (
        <>
          {words.find.as} <bdi>{matchedName.text}</bdi>
          {words.comma}
        </>
      )}
      {words.find.matched[matchedBy]}
    </span>
  );
}
