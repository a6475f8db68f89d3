import type { FieldPath } from '../records.ts';
import { endOfString, isQuote, literalAt, skipBlanks, stringAt } from './read-json-scan.ts';

/**
 * The offset of a field below the value at `start`, or of the nearest thing around it. Lines are
 * asked for only where there is a fault, so the text is walked again instead of keeping a position
 * for each value. The text was parsed before, so its nesting is bounded.
 */
export function offsetOfField(text: string, start: number, path: FieldPath): number {
  let at = skipBlanks(text, start);
  for (const key of path) {
    const below = text[at] === '{' || text[at] === '[' ? offsetOfKey(text, at, key) : null;
    if (below === null) {
      return at;
    }
    at = below;
  }
  return at;
}

function offsetOfKey(text: string, start: number, wanted: string | number): number | null {
  const isMapping = text[start] === '{';
  let at = skipBlanks(text, start + 1);
  for (let position = 0; text[at] !== '}' && text[at] !== ']'; position++) {
    const keyEnd = isMapping ? endOfString(text, at) : at;
    const key = isMapping ? stringAt(text, at, keyEnd) : position;
    at = skipBlanks(text, isMapping ? skipBlanks(text, keyEnd) + 1 : at);
    if (key === wanted) {
      return at;
    }
    at = skipBlanks(text, endOfValue(text, at));
    at = text[at] === ',' ? skipBlanks(text, at + 1) : at;
  }
  return null;
}

/** How many levels deeper the text is after one character of punctuation. */
const PUNCTUATION: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
  [',', 0],
  [':', 0],
]);

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    at = skipBlanks(text, at);
    const deeper = PUNCTUATION.get(text[at] ?? '');
    if (deeper === undefined) {
      at = isQuote(text, at) ? endOfString(text, at) : literalAt(text, at).end;
    } else {
      depth += deeper;
      at++;
    }
  } while (depth > 0);
  return at;
}
