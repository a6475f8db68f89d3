/**
 * The tokens of JSON (RFC 8259) in a text. Nothing here is recursive and no expression repeats a
 * group, so that neither depth nor length of hostile text can exhaust the stack.
 */

/** Text that is no JSON; `offset` says where. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'JsonSyntaxError';
    this.offset = offset;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these in a string.
const CONTROL = /[\u0000-\u001f]/;

/** The offset of the next character that is not blank. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The offset after the string that starts with the quote at `offset`. */
export function endOfString(text: string, offset: number): number {
  let at = text.indexOf('"', offset + 1);
  while (at !== -1 && isEscaped(text, at, offset)) {
    at = text.indexOf('"', at + 1);
  }
  if (at === -1) {
    throw new JsonSyntaxError('a text is not closed with "', offset);
  }
  return at + 1;
}

function isEscaped(text: string, quote: number, start: number): boolean {
  let at = quote - 1;
  while (at > start && text.charCodeAt(at) === BACKSLASH) {
    at--;
  }
  return (quote - 1 - at) % 2 === 1;
}

/** The text that stands between the quotes at `start` and before `end`. */
export function stringAt(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  if (CONTROL.test(inner)) {
    throw new JsonSyntaxError(
      'a text holds a control character; write it as \\n or \\u0000',
      start,
    );
  }
  if (!inner.includes('\\')) {
    return inner;
  }
  try {
    return String(JSON.parse(text.slice(start, end)));
  } catch {
    throw new JsonSyntaxError('a text holds an escape that JSON does not know', start);
  }
}

/** A number, true, false or null, and the offset after it. */
export function literalAt(
  text: string,
  offset: number,
): { readonly value: number | boolean | null; readonly end: number } {
  for (const [word, value] of WORDS) {
    if (text.startsWith(word, offset)) {
      return { value, end: offset + word.length };
    }
  }
  NUMBER.lastIndex = offset;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined) {
    throw new JsonSyntaxError(`a value is wanted, but got: ${shownAt(text, offset)}`, offset);
  }
  return { value: Number(digits), end: offset + digits.length };
}

const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

export function isQuote(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === QUOTE;
}

/** What stands at an offset, for a message. */
export function shownAt(text: string, offset: number): string {
  return offset >= text.length ? 'the end of the file' : JSON.stringify(text[offset]);
}
