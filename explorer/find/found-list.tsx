import { Link } from 'wouter-preact';
import { findThings } from '../../schema/client/explorer.ts';
import { addressOf } from '../address/addresses.ts';
import { useQuery } from '../address/use-query.ts';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { When } from '../parts/when.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { MatchNote } from './match-note.tsx';
import { type Found, isThing, nameOf, type SearchKind } from './use-found.ts';

const PAGE = 20;
const MOST = 100;

interface FoundListProps {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
}

/** All that answers to a text, the surest first. */
export function FoundList({ text, kinds }: FoundListProps) {
  const { words, count } = useWords();
  const [query, change] = useQuery();
  const first = query.one('show') === 'all' ? MOST : PAGE;
  const variables = { text, kinds: [...kinds], first };
  const answer = useAnswer(findThings, variables);
  return (
    <section aria-labelledby="found">
      <Answered answer={answer}>
        {({ search: { totalCount, edges, pageInfo } }) => (
          <>
            <h2 id="found">
              {totalCount === 0 ? words.find.none(text) : count(words.find.found, totalCount)}
            </h2>
            <ul class="found">
              {edges.map((found) => (
                <FoundItem key={JSON.stringify(found.node)} found={found} />
              ))}
            </ul>
            <p class="actions">
              {pageInfo.hasNextPage && first < MOST && (
                <button type="button" onClick={() => change({ show: 'all' })}>
                  {words.find.all}
                </button>
              )}
              <ShowGraphql document={findThings} variables={variables} />
            </p>
          </>
        )}
      </Answered>
    </section>
  );
}

function FoundItem({ found: { node, matchedBy, matchedName } }: { readonly found: Found }) {
  const { words } = useWords();
  if (!isThing(node)) {
    return null;
  }
  return (
    <li>
      <Link href={addressOf(node) ?? '/'}>
        <bdi>{nameOf(node)}</bdi>
      </Link>{' '}
      <span class="kind">{words.types[node.__typename]}</span>{' '}
      {'date' in node && <When date={node.date} />}{' '}
      <MatchNote thing={node} found={{ matchedBy, matchedName }} />
    </li>
  );
}
