import { actorName } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import type { SearchKind } from '../find/use-found.ts';
import { NamedLink } from '../parts/named-link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';

/** What can be in the middle of a network. */
const KINDS: readonly SearchKind[] = ['PERSON', 'STATE', 'ORGANIZATION'];
/** As the schema has it. */
const MOST_GIVEN = 50;

/** Who is in the middle: put in by search, taken out by a button. */
export function AroundPicker() {
  const { words } = useWords();
  const [query, change] = useQuery();
  const around = [...new Set(query.all('around'))];
  const put = (next: readonly string[]) =>
    change({ around: next, at: null, after: null, before: null });
  return (
    <section aria-label={words.network.around}>
      {around.length > 0 && (
        <ul class="chips" aria-label={words.network.around}>
          {around.map((ref) => (
            <Chip key={ref} given={ref} remove={() => put(around.filter((one) => one !== ref))} />
          ))}
        </ul>
      )}
      {around.length < MOST_GIVEN && (
        <SearchBox
          label={words.network.add}
          kinds={KINDS}
          choose={({ recordId }) => put([...around, recordId])}
        />
      )}
    </section>
  );
}

interface ChipProps {
  readonly given: string;
  readonly remove: () => void;
}

/** What is not recorded is shown as it was given, so that it can be taken out. */
function Chip({ given, remove }: ChipProps) {
  const { words } = useWords();
  const actor = useAnswer(actorName, { ref: given }).data?.actor ?? null;
  return (
    <li>
      {actor === null ? <bdi>{given}</bdi> : <NamedLink thing={actor} />}
      <button
        type="button"
        aria-label={words.network.remove(actor?.name ?? given)}
        onClick={remove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
