import countries from 'i18n-iso-countries';
import type { StatedName, StatedState } from '../../model/stated.ts';
import { HISTORICAL_STATES } from './historical-states.ts';

const LANGUAGES = ['en', 'ar', 'ru', 'fr', 'es', 'zh'] as const;

/** Where the usual name is a matter of position, it is chosen here and not by a library. */
const CHOSEN: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [
    'PS',
    {
      en: 'Palestine',
      ar: 'فلسطين',
      ru: 'Палестина',
      fr: 'Palestine',
      es: 'Palestina',
      zh: '巴勒斯坦',
    },
  ],
]);

const STATES: readonly StatedState[] = [
  ...currentStates(),
  ...HISTORICAL_STATES.map(({ id, from, until, names }) => ({
    kind: 'state' as const,
    id,
    names: Object.entries(names).map(([language, text]) => nameOf(language, text, 0)),
    from,
    until,
  })),
];

/**
 * The states of ISO 3166-1 and 3166-3 by their codes, known without any record. Names are those of
 * Unicode (what people say) and of ISO (what forms say); where they differ, both are names.
 */
export function builtInStates(): readonly StatedState[] {
  return STATES;
}

function currentStates(): readonly StatedState[] {
  const spoken = new Map(
    LANGUAGES.map((language) => [
      language,
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
    ]),
  );
  return Object.keys(countries.getAlpha2Codes())
    .sort()
    .map((id) => ({
      kind: 'state',
      id,
      names: LANGUAGES.flatMap((language) => {
        const chosen = CHOSEN.get(id)?.[language] ?? spoken.get(language)?.of(id);
        const formal = countries.getName(id, language, { select: 'all' }) ?? [];
        const texts = [chosen, ...formal].flatMap((text) => text?.normalize('NFC').trim() ?? []);
        return [...new Set(texts)].map((text, at) => nameOf(language, text, at));
      }),
      from: null,
      until: null,
    }));
}

function nameOf(language: string, text: string, at: number): StatedName {
  return { language, text, kind: at === 0 ? 'PRIMARY' : 'ALIAS', documents: [] };
}
