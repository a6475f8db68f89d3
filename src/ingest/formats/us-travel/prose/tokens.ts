/**
 * Words and marks of a text, each with where it stands, so that a name can be given as it stands.
 */
export interface Token {
  readonly text: string;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A full stop, semicolon or the like: nothing reaches over it. */
  readonly ends: boolean;
}

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mr Mrs Ms Dr Gen Lt Col Maj Adm Capt Brig Sgt ' +
    'Sen Rep Gov Amb Prof Rev Hon St Ste Ft Mt No Jr Sr vs'
  ).split(' '),
);
/** What begins a sentence behind a numeral ("Juan Carlos I. Met …"), where an initial has a name behind it. */
const OPENS =
  /^\s*(?:$|\p{Lu}\p{Ll}+ed\b|(?:Met|Also|In|At|On|The|Then|Later|Afterwards?|Held|Gave|Took|Had|Private|State|Official|Working|Informal|First|Left|Laid|Made)\b)/u;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&‑-]|\.(?=[\p{L}-]))*/uy;
/** A space that was forgotten: "MinisterKhoman". */
const GLUED =
  /^((?:Minister|President|Chancellor|Premier|Secretary|Chairman|King))\p{Lu}\p{Ll}{2}/u;
const MARK = /\S/uy;

/** Splits a text; whitespace is dropped, and the full stop of an abbreviation belongs to it. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = wordAt(text, at) ?? markAt(text, at);
    if (token === null) {
      at += 1;
      continue;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function wordAt(text: string, at: number): Token | null {
  WORD.lastIndex = at;
  const [found] = WORD.exec(text) ?? [];
  if (found === undefined) return null;
  const word = GLUED.exec(found)?.[1] ?? found.replace(/-+$/u, '');
  const end = at + word.length;
  const dotted = text[end] === '.' && isAbbreviation(word, text.slice(end + 1));
  const stop = dotted ? end + 1 : end;
  return { text: text.slice(at, stop), start: at, end: stop, ends: false };
}

/** "U.S", one letter, or a known shortening; at the end of a sentence "U.S." is both. */
function isAbbreviation(word: string, after: string): boolean {
  if (ABBREVIATIONS.has(word)) return true;
  if (!/^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(word)) return false;
  if (/^[IVX]$/.test(word)) return !OPENS.test(after);
  return !/^\s*$/.test(after);
}

function markAt(text: string, at: number): Token | null {
  MARK.lastIndex = at;
  const [mark] = MARK.exec(text) ?? [];
  if (mark === undefined) return null;
  return { text: mark, start: at, end: at + mark.length, ends: '.;!?[]'.includes(mark) };
}

/** Whether a token is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether a token is a word and no mark. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);
}
