import { capitalised } from '../../slug.ts';

/** Words before which a family name does not begin anew: "Ben Gurion", "van der Stoel". */
const PARTICLES: ReadonlySet<string> = new Set(
  'abu al ben bin da dal de del della den der di do dos du el ibn la le mac ould san st ten ter van von zu'.split(
    ' ',
  ),
);
const AFTER_NAMES = /^(jr|sr)\.?$/i;

/**
 * Whether a name tells more than a family name: two words without particles, or a name with its
 * number ("Hassan II"). Less than that is shared by too many to be anybody's name.
 */
export function isFullName(name: string): boolean {
  const words = name.split(/[\s,]+/).filter((word) => word !== '' && !AFTER_NAMES.test(word));
  const first = words.findIndex((word) => !PARTICLES.has(word.replace('.', '').toLowerCase()));
  return first !== -1 && words.length - first >= 2;
}

/** "Henry A. (Heinz Alfred) Kissinger" is Henry A. Kissinger and Heinz Alfred Kissinger. */
export function spellingsOf(name: string): readonly string[] {
  const [, before = '', within = '', after = ''] = /^(.*?)\s*\(([^)]*)\)\s*(.*)$/.exec(name) ?? [];
  return within === '' || after === ''
    ? [name]
    : [[before, after].filter(Boolean).join(' '), `${within} ${after}`];
}

/** The names that an id of the register tells: `rusk-david-dean` is David Dean Rusk. */
export function nameOfId(id: string): { readonly full: string; readonly short: string | null } {
  const words = id.split('-');
  const last = Math.max(
    0,
    words.findIndex((word) => !PARTICLES.has(word)),
  );
  const family = words.slice(0, last + 1).map(wordOfName);
  const given = words.slice(last + 1).map(wordOfName);
  const [first, ...others] = given;
  const isShorter =
    first !== undefined && others.some((word) => !PARTICLES.has(word.toLowerCase()));
  return {
    full: [...given, ...family].join(' '),
    short: isShorter ? [first, ...family].join(' ') : null,
  };
}

function wordOfName(word: string): string {
  if (word.length === 1) {
    return `${word.toUpperCase()}.`;
  }
  return word.startsWith('mc') && word.length > 3
    ? `Mc${capitalised(word.slice(2))}`
    : capitalised(word);
}
