import { type ReadWord, type SpelledWord, spelledWord } from './spelled-word.ts';
import { type Role, rolesOf, type WordRole } from './word-roles.ts';

export interface Word extends Role {
  readonly spelled: SpelledWord;
  /** How much it tells of whose name it is; 0 for what is not compared. */
  readonly weight: number;
}

/** Words beyond these are not looked at: no name has so many. */
const MOST_WORDS = 24;
const WORD = /[\p{L}\p{M}\p{N}'’ʼʻ`´\u0640\p{Cf}]+\.?/gu;
const ROLE_WEIGHTS: Readonly<Record<WordRole, number>> = {
  NAME: 1,
  BYNAME: 0.5,
  HONORIFIC: 0.01,
  ARTICLE: 0,
  PARTICLE: 0.2,
  INITIAL: 0.15,
  PATRONYMIC: 0.35,
  NUMBER: 0,
  GENERATION: 0,
};
const LEAST_WEIGHT = 1;
const MOST_WEIGHT = 4.5;

/** The words of a name, or of a text that may hold names. */
export function wordsOf(text: string, read: ReadWord = spelledWord): readonly Word[] {
  const words = (text.match(WORD) ?? [])
    .map((written) => ({ written, spelled: read(written) }))
    .filter(({ spelled }) => spelled.key !== '')
    .slice(0, MOST_WORDS);
  const roles = rolesOf(
    words.map(({ spelled }) => spelled.key),
    words.map(({ written }) => written),
  );
  return words.map(({ spelled }, at) => wordOf(spelled, roles[at] ?? { role: 'NAME', value: 0 }));
}

function wordOf(spelled: SpelledWord, { role, value }: Role): Word {
  const telling = Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, spelled.whole));
  return { spelled, role, value, weight: ROLE_WEIGHTS[role] * telling };
}
