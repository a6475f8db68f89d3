import type { Note } from './text-rules.ts';

/** Languages that are written in one script, so that a name in another was put under the wrong one. */
const SCRIPTS: ReadonlyMap<string, Script> = new Map(
  Object.entries({
    ...written(['ar', 'fa', 'ur', 'ps'], { name: 'Arabic', letters: /\p{sc=Arab}/u }),
    ...written(['ru', 'uk', 'be', 'bg'], { name: 'Cyrillic', letters: /\p{sc=Cyrl}/u }),
    ...written(['en', 'fr', 'de', 'es'], { name: 'Latin', letters: /\p{sc=Latn}/u }),
    ...written(['ko'], { name: 'Korean', letters: /[\p{sc=Hang}\p{sc=Hani}]/u }),
    ...written(['zh'], { name: 'Chinese', letters: /\p{sc=Hani}/u }),
    ...written(['ja'], { name: 'Japanese', letters: /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u }),
    ...written(['he'], { name: 'Hebrew', letters: /\p{sc=Hebr}/u }),
    ...written(['el'], { name: 'Greek', letters: /\p{sc=Grek}/u }),
  }),
);

interface Script {
  readonly name: string;
  readonly letters: RegExp;
}

function written(languages: readonly string[], script: Script): Record<string, Script> {
  return Object.fromEntries(languages.map((language) => [language, script]));
}

/** Warns of a name without a letter of its language. A tag that says its script is believed. */
export function notesOnScript(language: string, text: string): readonly Note[] {
  if (/-[A-Za-z]{4}(-|$)/.test(language)) {
    return [];
  }
  const script = SCRIPTS.get(language.split('-')[0]?.toLowerCase() ?? '');
  if (!script || script.letters.test(text) || !/\p{L}/u.test(text)) {
    return [];
  }
  const message = `is given as ${language} but has no ${script.name} letters`;
  return [{ level: 'warning', code: 'TEXT_SCRIPT', message }];
}
