import type { ComponentChildren } from 'preact';
import { NamedLinks } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Actor, Person } from './actor-head.ts';

/** What is told of an actor in a word or two; nothing where nothing is. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const facts = useFacts(actor).filter(([, fact]) => fact !== null);
  return facts.length === 0 ? null : (
    <dl class="facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [name: string, fact: ComponentChildren];

function useFacts(actor: Actor): readonly Fact[] {
  const {
    words: { actor: texts },
  } = useWords();
  switch (actor.__typename) {
    case 'Person':
      return [
        [texts.born, dated(actor.born)],
        [texts.died, dated(actor.died)],
        [texts.identifiers, elsewhere(actor.identifiers)],
      ];
    case 'State':
      return [
        [texts.code, actor.code === null ? null : <bdi>{actor.code}</bdi>],
        [texts.since, dated(actor.from)],
        [texts.until, dated(actor.until)],
      ];
    case 'Organization':
      return [
        [texts.abbreviation, actor.abbreviation === null ? null : <bdi>{actor.abbreviation}</bdi>],
        [
          texts.members,
          actor.members.length === 0 ? texts.noMembers : <NamedLinks things={actor.members} />,
        ],
      ];
  }
}

function dated(date: { readonly text: string } | null) {
  return date === null ? null : <When date={date} />;
}

/** Whoever follows such a link leaves; the page itself asks nobody else. */
function elsewhere(identifiers: Person['identifiers']) {
  return identifiers.length === 0 ? null : (
    <ul class="inline">
      {identifiers.map(({ scheme, value, url }) => (
        <li key={`${scheme} ${value}`} dir="ltr">
          {url === null ? (
            `${scheme}: ${value}`
          ) : (
            <a href={url} rel="noreferrer">
              {scheme}: {value}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
