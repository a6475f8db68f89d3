import { Link } from 'wouter-preact';
import { addressOf } from '../address/addresses.ts';
import { useQuery } from '../address/use-query.ts';
import { useWords } from '../words/use-words.ts';
import type { NetworkNode } from './ties.ts';

/** Who an actor of the network is, and how much of it leads through them. */
export function ChosenActor({ node }: { readonly node: NetworkNode }) {
  const { words, number, percent } = useWords();
  const [, change] = useQuery();
  const { actor, degree, betweenness } = node;
  return (
    <>
      <h2 tabIndex={-1}>
        <bdi>{actor.name}</bdi> <span class="kind">{words.types[actor.__typename]}</span>
      </h2>
      <dl class="facts">
        <dt>{words.network.degree}</dt>
        <dd>{number(degree)}</dd>
        <dt>{words.network.betweenness}</dt>
        <dd>
          {percent(betweenness)} <span class="note">{words.network.betweennessNote}</span>
        </dd>
      </dl>
      <p class="actions">
        <Link class="button" href={addressOf(actor) ?? '/'}>
          {words.network.page}
        </Link>
        <button
          type="button"
          onClick={() => change({ around: actor.recordId, at: null, after: null, before: null })}
        >
          {words.network.centre}
        </button>
      </p>
    </>
  );
}
