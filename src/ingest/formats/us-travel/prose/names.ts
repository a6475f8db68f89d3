import {
  isJoinedParticle,
  isMonth,
  isParticle,
  isPossessive,
  isRoman,
  isSuffix,
  isThing,
} from './name-words.ts';
import { isCapital, type Token } from './tokens.ts';

/** A run of tokens, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The name that begins at a token: capitals, with particles between them, initials, numerals,
 * "Jr." and nicknames in brackets. Null: no name begins there, or what does is a thing that bears
 * a name or is somebody's.
 */
export function nameAt(tokens: readonly Token[], from: number): Run | null {
  let to = from;
  while (to < tokens.length) {
    const next = partEnd(tokens, to, to === from);
    if (next === null) break;
    to = next;
  }
  const run = tokens.slice(from, to);
  if (!run.some((token) => isCapital(token) || isJoinedParticle(token.text))) return null;
  if (run.some(({ text }, at) => isThing(text, at === 0) || isPossessive(text))) return null;
  return { from, to };
}

/** Where the next part of a name ends; null: the name is over. */
function partEnd(tokens: readonly Token[], at: number, first: boolean): number | null {
  const token = tokens[at];
  if (token === undefined || token.ends) return null;
  const { text } = token;
  if (isMonth(text) && !isAlsoName(text, tokens[at + 1])) return null;
  if (isCapital(token) || isJoinedParticle(text)) return at + 1;
  if (isParticle(text)) return particleEnd(tokens, at);
  if (first) return null;
  if (isRoman(text)) return at + 1;
  return bracketEnd(tokens, at) ?? suffixEnd(tokens, at);
}

/** "Theresa May", where no day follows. */
function isAlsoName(month: string, next: Token | undefined): boolean {
  return /^(?:May|April|June|March|August)$/.test(month) && !/^\d/.test(next?.text ?? '');
}

/** Particles count only with a capital behind them; "al –Khalifa" is one word torn apart. */
function particleEnd(tokens: readonly Token[], at: number): number | null {
  let to = at + 1;
  while (isParticle(tokens[to]?.text ?? '')) to += 1;
  if (/^[–-]$/.test(tokens[to]?.text ?? '')) to += 1;
  const next = tokens[to];
  if (next === undefined) return null;
  return isCapital(next) || isJoinedParticle(next.text) ? to + 1 : null;
}

/** "(Ruud)" within a name. */
function bracketEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
  return isCapital(tokens[at + 3]) ? at + 3 : null;
}

/** ", Jr." and ", 3rd". */
function suffixEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',') return null;
  const suffix = tokens[at + 1]?.text ?? '';
  return isSuffix(suffix) || /^\dr?[nrs]?[dht]?[dht]$/.test(suffix) ? at + 2 : null;
}
