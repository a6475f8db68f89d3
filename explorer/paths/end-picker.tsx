import { useQuery } from '../address/use-query.ts';
import type { SearchKind } from '../find/use-found.ts';
import { NamedLink, type NamedThing } from '../parts/named-link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { useWords } from '../words/use-words.ts';

/** Between what there can be a path. */
const KINDS: readonly SearchKind[] = ['PERSON', 'STATE', 'ORGANIZATION'];

interface EndPickerProps {
  /** In the address. */
  readonly name: 'a' | 'b';
  readonly label: string;
  /** Who is chosen; null: nobody, or not known yet. */
  readonly actor: NamedThing | null;
  /** Whether what the address names is not recorded. */
  readonly isGone: boolean;
}

/** One end of the paths: who it is, and a box to choose another. */
export function EndPicker({ name, label, actor, isGone }: EndPickerProps) {
  const { words } = useWords();
  const [query, change] = useQuery();
  const given = query.one(name);
  return (
    <div class="end">
      <SearchBox
        label={label}
        kinds={KINDS}
        choose={({ recordId }) => change({ [name]: recordId })}
      />
      <p>
        {actor !== null && (
          <strong>
            <NamedLink thing={actor} />
          </strong>
        )}
        {given !== null && isGone && <span class="wrong">{words.states.gone(given)}</span>}
      </p>
    </div>
  );
}
