import { allegianceBefore } from './allegiance.ts';
import { isThing } from './name-words.ts';
import { titleWord } from './title-words.ts';
import { titleAt } from './titles.ts';
import { isCapital, type Token } from './tokens.ts';

/** What stands before a title: articles, forms of respect, "former", and whose it is. */
export interface Prefix {
  readonly of: string | null;
  readonly former: boolean;
  /** "Acting" and the like, where the country stands between it and the title. */
  readonly standing: string | null;
  readonly to: number;
}

const PASSED =
  /^(?:the|The|his|her|their|both|a|an|newly|new|visiting|outgoing|incoming|elected|also)$/;
const RESPECT = /^(?:His|Her|Their|Hi)$/;
const RESPECTED =
  /^(?:All|Royal|Imperial|Serene|Majesty|Majesties|Holiness|Highness|Excellency|Eminence|Beatitude)$/;
const FORMER = /^(?:[Ff]ormer|[Ee]x|then|deposed|exiled)$/;
const STANDING = /^(?:Acting|acting|Interim|interim|Caretaker|caretaker)$/;
const MOST_BODY_WORDS = 6;

/** Reads what stands before a title. It always succeeds, if with nothing. */
export function prefixAt(tokens: readonly Token[], from: number, day: string): Prefix {
  let prefix: Prefix = { of: null, former: false, standing: null, to: from };
  for (let next = extended(prefix, tokens, day); next !== null; ) {
    prefix = next;
    next = extended(prefix, tokens, day);
  }
  return prefix;
}

function extended(prefix: Prefix, tokens: readonly Token[], day: string): Prefix | null {
  const text = tokens[prefix.to]?.text ?? '';
  if (PASSED.test(text)) return { ...prefix, to: prefix.to + 1 };
  if (RESPECT.test(text) && RESPECTED.test(tokens[prefix.to + 1]?.text ?? '')) {
    return { ...prefix, to: respectEnd(tokens, prefix.to + 1) };
  }
  if (FORMER.test(text)) return { ...prefix, former: true, to: prefix.to + 1 };
  const own = allegianceBefore(tokens, prefix.to, day);
  if (own !== null) return { ...prefix, of: prefix.of ?? own.of, to: own.to };
  if (STANDING.test(text) && allegianceBefore(tokens, prefix.to + 1, day) !== null) {
    return { ...prefix, standing: text, to: prefix.to + 1 };
  }
  return null;
}

function respectEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (RESPECTED.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}

/**
 * The end of a body that no list knows before a title: "Transitional National Council President",
 * "UNITA leader". Null: no title follows, or what stands before it is no body.
 */
export function bodyEnd(tokens: readonly Token[], from: number, day: string): number | null {
  for (let at = from; isBodyWord(tokens[at]) && at < from + MOST_BODY_WORDS; at += 1) {
    if (titleAt(tokens, at + 1, day) !== null) {
      return isBody(tokens, from, at + 1) ? at + 1 : null;
    }
  }
  return null;
}

function isBodyWord(token: Token | undefined): boolean {
  if (token === undefined || token.ends) return false;
  return isCapital(token) || /^(?:of|the|for|\(|\))$/.test(token.text);
}

/** An abbreviation, a word for a body, or a title that begins with one ("Party leader"). */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.text ?? '';
  const next = tokens[to]?.text ?? '';
  return (
    /^\p{Lu}{2,}$/u.test(last) ||
    last === ')' ||
    isThing(last, false) ||
    next === 'leader' ||
    (titleWord(next) === 'modifier' && isThing(next, false)) ||
    (to === from + 1 && titleWord(next) === 'core' && /(?:ist|ic|an|ese)$/.test(last))
  );
}
