import { useWords } from '../words/use-words.ts';
import type { NetworkNode } from './ties.ts';

interface ActorsTableProps {
  readonly nodes: readonly NetworkNode[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** Who is shown, folded away until it is wanted; those with most ties first. */
export function ActorsTable({ nodes, chosen, choose }: ActorsTableProps) {
  const { words, number, percent } = useWords();
  const rows = [...nodes].sort(
    (one, other) => other.degree - one.degree || other.betweenness - one.betweenness,
  );
  return (
    <details class="actors">
      <summary>
        <h2>
          {words.network.nodes} ({number(nodes.length)})
        </h2>
      </summary>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.table.name}</th>
              <th scope="col">{words.network.degree}</th>
              <th scope="col">{words.network.betweenness}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ actor, degree, betweenness }) => (
              <tr key={actor.id}>
                <th scope="row">
                  <button
                    type="button"
                    class="row"
                    aria-pressed={actor.id === chosen}
                    onClick={() => choose(actor.id)}
                  >
                    <bdi>{actor.name}</bdi>
                  </button>
                </th>
                <td class="number">{number(degree)}</td>
                <td class="number">{percent(betweenness)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
