import { useLocation } from 'wouter-preact';
import { addressOf } from '../address/addresses.ts';
import { useQuery } from '../address/use-query.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.ts';
import { FoundList } from './found-list.tsx';
import { Glance } from './glance.tsx';
import type { SearchKind } from './use-found.ts';

/** What has a page to be found. */
const KINDS: readonly SearchKind[] = ['PERSON', 'STATE', 'ORGANIZATION', 'MEETING'];

/** The first view: one search box, what it found, and else what the graph holds. */
export function FindView() {
  const { words } = useWords();
  const [, go] = useLocation();
  const [query, change] = useQuery();
  const text = query.one('q') ?? '';
  useTitle(text === '' ? words.tagline : words.find.heading(text));
  return (
    <>
      <section class="hero">
        <h1>{words.tagline}</h1>
        <SearchBox
          key={text}
          label={words.find.label}
          kinds={KINDS}
          text={text}
          autoFocus={text === ''}
          choose={(thing) => {
            const address = addressOf(thing);
            if (address !== null) {
              go(address);
            }
          }}
          submit={(sought) => change({ q: sought, show: null })}
        />
      </section>
      {text === '' ? <Glance /> : <FoundList text={text} kinds={KINDS} />}
    </>
  );
}
