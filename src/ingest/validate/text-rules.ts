/**
 * What text may hold. Names are compared and shown in two directions, so characters that nobody
 * sees, or that turn text around, would let two records look alike. Source: Unicode 15, UAX 9, 31.
 */
import type { FaultLevel } from '../records.ts';

/** What is wrong with one value; the place is known to the caller. */
export interface Note {
  readonly level: FaultLevel;
  readonly code: string;
  readonly message: string;
}

export interface TextRule {
  readonly most: number;
  /** Line breaks and tabs are allowed, as in notes and quotes. */
  readonly lines?: boolean;
  /** At least one letter or digit, as in names. */
  readonly letters?: boolean;
}

/** More than any written language needs; a hundred marks on one letter overprint the page. */
const MOST_MARKS = 4;

const HIDDEN: ReadonlyMap<number, string> = new Map([
  [0x00, 'NULL'],
  [0x07, 'BELL'],
  [0x0a, 'LINE FEED'],
  [0x1b, 'ESCAPE'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x00ad, 'SOFT HYPHEN'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0xfffd, 'REPLACEMENT CHARACTER, the text was damaged before'],
]);

const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]/gu;
const ONLY_WARNED = /[\p{Co}\u00ad\u061c\u200e\u200f\ufffd]/u;
const JOINER = /[\u200c\u200d]/;
/** Scripts whose spelling uses joiners: Persian needs the non-joiner inside ordinary words. */
const BEFORE_JOINER =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}]\p{M}*$/u;
const AFTER_JOINER = /^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}]/u;
const OVERLOADED = new RegExp(`\\p{M}{${MOST_MARKS + 1}}`, 'u');
const PRESENTATION_FORM = /[\ufb50-\ufbc1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]/u;

/** The form in which text is kept: NFC, without blanks around it. */
export function keptText(text: string): string {
  return text.normalize('NFC').trim();
}

/** What is wrong with a text under a rule; nothing for most. */
export function notesOnText(text: string, rule: TextRule): readonly Note[] {
  const kept = keptText(text);
  if (kept === '') {
    return [fault('TEXT_EMPTY', 'must not be empty')];
  }
  if (kept.length > rule.most) {
    return [fault('TEXT_TOO_LONG', tooLong(kept, rule.most))];
  }
  return [
    ...notesOnLetters(kept, rule),
    ...notesOnCharacters(text, rule.lines ?? false),
    ...notesOnForms(kept),
  ];
}

function tooLong(text: string, most: number): string {
  return `must be at most ${most} characters long, but has ${text.length}`;
}

function notesOnLetters(kept: string, { letters }: TextRule): Note[] {
  return letters && !/[\p{L}\p{N}]/u.test(kept)
    ? [fault('TEXT_EMPTY', 'must have at least one letter or digit')]
    : [];
}

function notesOnForms(kept: string): Note[] {
  const notes: Note[] = [];
  if (OVERLOADED.test(kept)) {
    const rule = `must have at most ${MOST_MARKS} combining marks on one letter`;
    notes.push(fault('TEXT_COMBINING_OVERFLOW', rule));
  }
  if (PRESENTATION_FORM.test(kept)) {
    const message = 'has Arabic presentation forms; it is kept as written and found by its letters';
    notes.push({ level: 'warning', code: 'TEXT_NORMALISED', message });
  }
  return notes;
}

/** One note for each character that is forbidden or suspect, once each. */
function notesOnCharacters(text: string, lines: boolean): Note[] {
  const seen = new Set<string>();
  const notes: Note[] = [];
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    if (seen.has(character) || isLegal(text, character, index, lines)) {
      continue;
    }
    seen.add(character);
    const level = ONLY_WARNED.test(character) ? 'warning' : 'error';
    const position = [...text.slice(0, index)].length + 1;
    const rule = level === 'error' ? 'must not hold' : 'holds';
    const message = `${rule} the character ${nameOf(character)} at position ${position}`;
    notes.push({ level, code: 'TEXT_FORBIDDEN_CHAR', message });
  }
  return notes;
}

function isLegal(text: string, character: string, index: number, lines: boolean): boolean {
  if (JOINER.test(character)) {
    return (
      BEFORE_JOINER.test(text.slice(Math.max(0, index - 8), index)) &&
      AFTER_JOINER.test(text.slice(index + 1, index + 3))
    );
  }
  return lines && /[\n\r\t]/.test(character);
}

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${code} (${HIDDEN.get(point) ?? classOf(character, point)})`;
}

function classOf(character: string, point: number): string {
  if (/\p{Cs}/u.test(character)) {
    return 'LONE SURROGATE';
  }
  if (/\p{Co}/u.test(character)) {
    return 'PRIVATE USE';
  }
  if ((point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef)) {
    return 'NONCHARACTER';
  }
  return /\p{Cc}/u.test(character) ? 'CONTROL CHARACTER' : 'UNASSIGNED OR INVISIBLE';
}

function fault(code: string, message: string): Note {
  return { level: 'error', code, message };
}
