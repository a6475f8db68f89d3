import { useWords } from '../words/use-words.ts';
import type { ActorName } from './actor-head.ts';
import { ActorSection } from './actor-section.tsx';

interface ActorNamesProps {
  readonly names: readonly ActorName[];
}

/** Every name in every script; those of one language and script stand together. */
export function ActorNames({ names }: ActorNamesProps) {
  const { words, locale } = useWords();
  return (
    <ActorSection heading={words.actor.names}>
      <dl class="facts names">
        {groupsOf(names).map(([key, group]) => (
          <div key={key}>
            <dt>{writingName(group[0], locale)}</dt>
            <dd>
              <ul>
                {group.map((name) => (
                  <li key={`${name.kind} ${name.text}`}>
                    <bdi lang={name.language ?? undefined}>{name.text}</bdi>{' '}
                    <span class="note">{words.actor.kindOfName[name.kind]}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </ActorSection>
  );
}

type Group = readonly [ActorName, ...ActorName[]];

/** In the order in which the service tells the first of each. */
function groupsOf(names: readonly ActorName[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const key = `${name.language ?? ''} ${name.script}`;
    const group = groups.get(key);
    groups.set(key, group === undefined ? [name] : [...group, name]);
  }
  return [...groups];
}

/** `Russian, Cyrillic`; `Arabic` once, where both are called so. */
function writingName({ language, script }: ActorName, locale: string): string {
  const told = [
    ...(language === null ? [] : [displayName(language, 'language', locale)]),
    displayName(script, 'script', locale),
  ];
  return new Intl.ListFormat(locale, { type: 'unit' }).format(new Set(told));
}

function displayName(code: string, type: 'language' | 'script', locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    // A code that the platform takes for none.
    return code;
  }
}
