import { isMonth } from './name-words.ts';
import { titleWord } from './title-words.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

/** Occasions and bodies, at which one meets, but which are nowhere by themselves. */
const OCCASION =
  /^(?:Assembly|Summit|Meeting|Conference|Session|Council|Reception|Congress|General|UN|U\.N\.|United|NATO|G-\d+|G\d+|EU|APEC|Council|Forum|Expo|Talks|Commission|Committee|Economic|Security|Joint|Festival|Day|Games|State)$/i;

/** Where a clause says that one met: "at Camp David", "in Crawford, Texas". Null: nowhere, or in several places. */
export function placeOf(rest: readonly Token[], lead: readonly Token[]): string | null {
  const found = [...placesIn(lead), ...placesIn(rest)];
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}

function placesIn(tokens: readonly Token[]): readonly string[] {
  return [...tokens.keys()].flatMap((at) => {
    if (!/^(?:in|at|In|At)$/.test(tokens[at]?.text ?? '')) return [];
    const start = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
    const end = placeEnd(tokens, start);
    if (end === start) return [];
    const run = tokens.slice(start, end);
    if (run.some(({ text }) => isNoPlace(text))) return [];
    return [run.map(({ text }) => text).join(' ')];
  });
}

function isNoPlace(word: string): boolean {
  return (
    OCCASION.test(word) || /^\d|['’]s$/.test(word) || isMonth(word) || titleWord(word) === 'core'
  );
}

function placeEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isWord(tokens[to]) && isCapital(tokens[to])) to += 1;
  return to;
}
