import { useQuery } from '../address/use-query.ts';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Tied } from './ties.ts';

interface TiesTableProps {
  /** Those with most occasions first. */
  readonly ties: readonly Tied[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

const FIRST_ROWS = 50;

/** The ties that are shown, for whoever does not look at the drawing. */
export function TiesTable({ ties, chosen, choose }: TiesTableProps) {
  const { words, number } = useWords();
  const [query, change] = useQuery();
  const rows = query.one('rows') === 'all' ? ties : ties.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">{words.network.table}</h2>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.network.tie}</th>
              <th scope="col" aria-sort="descending">
                {words.table.occasions}
              </th>
              <th scope="col">{words.table.meetings}</th>
              <th scope="col">{words.table.first}</th>
              <th scope="col">{words.table.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((tie) => (
              <tr key={tie.id}>
                <th scope="row">
                  <TieButton tie={tie} isChosen={tie.id === chosen} choose={choose} />
                </th>
                <td class="number">{number(tie.occasionCount)}</td>
                <td class="number">{number(tie.meetingCount)}</td>
                <td>
                  <When date={tie.firstDate} />
                </td>
                <td>
                  <When date={tie.lastDate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < ties.length && (
        <p class="actions">
          {words.table.wholeOf(number(rows.length), number(ties.length))}
          <button type="button" onClick={() => change({ rows: 'all' }, { replace: true })}>
            {words.network.allTies}
          </button>
        </p>
      )}
    </section>
  );
}

interface TieButtonProps {
  readonly tie: Tied;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

function TieButton({ tie: { id, a, b }, isChosen, choose }: TieButtonProps) {
  return (
    <button type="button" class="row" aria-pressed={isChosen} onClick={() => choose(id)}>
      <bdi>{a.actor.name}</bdi> – <bdi>{b.actor.name}</bdi>
    </button>
  );
}
