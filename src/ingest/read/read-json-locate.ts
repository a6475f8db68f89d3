import type { FieldPath } from '../records.ts';
import { endOfString, isQuote, literalAt, skipBlanks, stringAt } from './read-json-scan.ts';

/** Gives the offset of a field below the value at `start`, or of the nearest thing around it. */
export type LocateField = (start: number, path: FieldPath) => number;

/** Where the values of a mapping or list start, by their keys. */
type Offsets = ReadonlyMap<string | number, number>;

/** As many as the faults of one record need; those of a whole file would fill the memory. */
const MOST_KEPT = 100_000;

/**
 * Lines are asked for only where there is a fault, so the text is walked again instead of keeping a
 * position for each value. What was walked last is kept: a record may have faults by the thousands,
 * and walking it for each took minutes. The text was parsed before, so its nesting is bounded.
 */
export function fieldsOf(text: string): LocateField {
  const kept = new Map<number, Offsets>();
  let count = 0;
  const below = (at: number): Offsets => {
    const known = kept.get(at);
    if (known !== undefined) {
      return known;
    }
    const offsets = offsetsBelow(text, at);
    if (count > MOST_KEPT) {
      kept.clear();
      count = 0;
    }
    kept.set(at, offsets);
    count += offsets.size;
    return offsets;
  };
  return (start, path) => {
    let at = skipBlanks(text, start);
    for (const key of path) {
      const next = text[at] === '{' || text[at] === '[' ? below(at).get(key) : undefined;
      if (next === undefined) {
        return at;
      }
      at = next;
    }
    return at;
  };
}

/** Of a key that is there twice the first counts, as where it is read. */
function offsetsBelow(text: string, start: number): Offsets {
  const offsets = new Map<string | number, number>();
  const isMapping = text[start] === '{';
  let at = skipBlanks(text, start + 1);
  for (let position = 0; text[at] !== '}' && text[at] !== ']'; position++) {
    const keyEnd = isMapping ? endOfString(text, at) : at;
    const key = isMapping ? stringAt(text, at, keyEnd) : position;
    at = skipBlanks(text, isMapping ? skipBlanks(text, keyEnd) + 1 : at);
    if (!offsets.has(key)) {
      offsets.set(key, at);
    }
    at = skipBlanks(text, endOfValue(text, at));
    at = text[at] === ',' ? skipBlanks(text, at + 1) : at;
  }
  return offsets;
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
