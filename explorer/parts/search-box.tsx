import { useId } from 'preact/hooks';
import { MatchNote } from '../find/match-note.tsx';
import { type Found, isThing, MOST_TEXT, nameOf } from '../find/use-found.ts';
import { useWords } from '../words/use-words.ts';
import { type SuggestionOptions, useSuggestions } from './use-suggestions.ts';

interface SearchBoxProps extends Omit<SuggestionOptions, 'text' | 'submit'> {
  readonly label: string;
  readonly submit?: (text: string) => void;
  readonly text?: string;
  readonly autoFocus?: boolean;
}

/** A box that suggests while somebody types, in any script. Arrows choose, Enter takes, Escape closes. */
export function SearchBox({
  label,
  kinds,
  choose,
  submit,
  text = '',
  autoFocus = false,
}: SearchBoxProps) {
  const { words, count } = useWords();
  const suggestions = useSuggestions({ kinds, choose, submit, text });
  const { found, active, totalCount } = suggestions;
  const id = useId();
  return (
    <div class="search-box">
      <label for={`${id}-text`}>{label}</label>
      <input
        id={`${id}-text`}
        type="text"
        role="combobox"
        dir={suggestions.text === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        maxLength={MOST_TEXT}
        // biome-ignore lint/a11y/noAutofocus: the first view is there to be searched in.
        autoFocus={autoFocus}
        placeholder={words.find.hint}
        value={suggestions.text}
        aria-expanded={found.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        onInput={({ currentTarget }) => suggestions.type(currentTarget.value)}
        onKeyDown={suggestions.onKeyDown}
        onBlur={suggestions.close}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((one, at) => (
          <Suggestion
            key={isThing(one.node) ? `${one.node.__typename} ${one.node.recordId}` : at}
            id={`${id}-${at}`}
            found={one}
            isActive={at === active}
            take={() => suggestions.take(one)}
          />
        ))}
      </div>
      <p class="hidden" role="status">
        {totalCount !== null && count(words.find.found, totalCount)}
      </p>
    </div>
  );
}

interface SuggestionProps {
  readonly id: string;
  readonly found: Found;
  readonly isActive: boolean;
  readonly take: () => void;
}

function Suggestion({
  id,
  found: { node, matchedBy, matchedName },
  isActive,
  take,
}: SuggestionProps) {
  const { words } = useWords();
  if (!isThing(node)) {
    return null;
  }
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // Before the box loses the focus, which closes the list.
      onPointerDown={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <bdi class="name">{nameOf(node)}</bdi>{' '}
      <span class="kind">{words.types[node.__typename]}</span>{' '}
      <MatchNote thing={node} found={{ matchedBy, matchedName }} />
    </div>
  );
}
