import { useQuery } from '../address/use-query.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { tiesOf } from '../parts/meeting-filter.ts';
import { useWords } from '../words/use-words.ts';
import { Chain } from './chain.tsx';
import type { Way } from './paths-question.ts';
import { sentencesOf } from './sentences.ts';

/** The ways that were found, or in words why there is none. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const { words, count, number } = useWords();
  const [first] = ways;
  if (first === undefined) {
    return <p class="state">{words.paths.none}</p>;
  }
  if (first.length === 0) {
    return <p class="state">{words.paths.same}</p>;
  }
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">
        {words.paths.heading(first.from.name, first.to.name)}{' '}
        <span class="note">({count(words.counts.paths, ways.length)})</span>
      </h2>
      {ways.map((way, at) => (
        <section key={JSON.stringify(way)} class="way" aria-labelledby={`way-${at}`}>
          <h3 id={`way-${at}`}>
            {words.paths.way(number(at + 1))}{' '}
            <span class="note">({count(words.counts.hops, way.length)})</span>
          </h3>
          <Chain way={way} />
          <Sentences way={way} />
        </section>
      ))}
    </section>
  );
}

function Sentences({ way }: { readonly way: Way }) {
  const speech = useWords();
  const [query] = useQuery();
  const sentences = sentencesOf(way, tiesOf(query), speech);
  return (
    <>
      <ol class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p class="actions">
        <CopyButton
          text={sentences.join('\n')}
          label={speech.words.paths.copy}
          done={speech.words.paths.copied}
        />
      </p>
    </>
  );
}
