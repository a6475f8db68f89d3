import { recent } from './recent.ts';

/** ISO 15924 codes of the scripts that are told apart, the frequent ones first. */
const SCRIPTS = (
  'Latn Arab Cyrl Hani Hang Hira Kana Grek Hebr Deva Armn Geor Thai Beng Taml Telu Knda Mlym ' +
  'Gujr Guru Orya Sinh Thaa Ethi Khmr Laoo Mymr Tibt Mong Bopo Syrc Tfng Nkoo Adlm Cher Cans'
)
  .split(' ')
  .map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }));

/** Scripts of languages that are written in several, or in one that has a joint code. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Hans', ['Hani']],
  ['Hant', ['Hani']],
  ['Jpan', ['Hani', 'Hira', 'Kana']],
  ['Kore', ['Hang', 'Hani']],
]);

const LETTER = /\p{L}/u;

/** The ISO 15924 code of the script of most letters, the earlier of equals; `Zyyy` without any. */
export function scriptOf(text: string): string {
  const counts = new Map<string, number>();
  for (const letter of text) {
    const script = LETTER.test(letter) ? scriptOfLetter(letter) : undefined;
    if (script !== undefined) {
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  let most = { script: 'Zyyy', count: 0 };
  for (const [script, count] of counts) {
    most = count > most.count ? { script, count } : most;
  }
  return most.script;
}

/** Few languages are asked for again and again, and the locales of ICU are slow to ask. */
const languages = recent(200, readScripts);

/** The scripts in which a language (RFC 5646) is likely written; none for an unknown language. */
export function scriptsOfLanguage(language: string): readonly string[] {
  return languages.of(language);
}

function readScripts(language: string): readonly string[] {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script === undefined ? [] : (PARTS.get(script) ?? [script]);
  } catch (error) {
    if (error instanceof RangeError) {
      return [];
    }
    throw error;
  }
}

function scriptOfLetter(letter: string): string | undefined {
  return SCRIPTS.find(({ pattern }) => pattern.test(letter))?.code;
}
