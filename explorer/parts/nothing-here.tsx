import { Link } from 'wouter-preact';
import { useWords } from '../words/use-words.ts';
import { useTitle } from './use-title.ts';

/** An address that leads nowhere. @param given what was to be there; left out: the address is no view */
export function NothingHere({ given }: { readonly given?: string }) {
  const { words } = useWords();
  const text = given === undefined ? words.states.notFound : words.states.gone(given);
  useTitle(text);
  return (
    <section class="state">
      <h1>{text}</h1>
      <p>
        <Link href="/">{words.states.home}</Link>
      </p>
    </section>
  );
}
