import { KNOWN_ROOTS, placeOf, type RowPlace } from './row-place.ts';
import type { XmlToken } from './xml-tokens.ts';

export type XmlPiece =
  | { readonly kind: 'ROW'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'BROKEN_ROW';
      readonly text: string;
      readonly line: number;
      readonly problem: string;
    }
  | {
      readonly kind: 'BROKEN_FILE';
      readonly code: string;
      readonly line: number;
      readonly problem: string;
    };

/** The longest row of the register has 2 kB. */
const MOST_ROW_CHARACTERS = 100_000;

interface OpenRow {
  readonly name: string;
  readonly line: number;
  readonly parts: string[];
  length: number;
}

/** How far the cutting of one file has come; {@link taken} moves it on. */
export interface Splitting {
  line: number;
  isOver: boolean;
  place: RowPlace | null;
  row: OpenRow | null;
  /** Names of the elements that are open around the row. */
  readonly open: string[];
}

export function begin(): Splitting {
  return { line: 1, isOver: false, place: null, row: null, open: [] };
}

/**
 * The rows that are told by one more token. A row that is not closed ends where the next one
 * begins, so that a slip in one row leaves the others as they are.
 */
export function taken(splitting: Splitting, token: XmlToken): readonly XmlPiece[] {
  const pieces =
    splitting.row === null
      ? takenOutside(splitting, token)
      : takenInside(splitting, splitting.row, token);
  splitting.line += token.raw.split('\n').length - 1;
  return pieces;
}

/** What the end of a file leaves unfinished. */
export function atEnd(splitting: Splitting): readonly XmlPiece[] {
  if (splitting.isOver) {
    return [];
  }
  if (splitting.row !== null) {
    return finished(splitting, splitting.row, `must be closed by </${splitting.row.name}>`);
  }
  if (splitting.open.length > 0) {
    return brokenFile(splitting, 'XML', `must be closed by </${splitting.open.at(-1)}>`);
  }
  return splitting.place === null
    ? brokenFile(splitting, 'EMPTY_FILE', 'is empty; it must hold rows')
    : [];
}

function takenInside(splitting: Splitting, row: OpenRow, token: XmlToken): readonly XmlPiece[] {
  const { place, open } = splitting;
  if (isTag(token) && token.name === place?.row) {
    return [
      ...finished(splitting, row, `must be closed by </${row.name}>`),
      ...takenOutside(splitting, token),
    ];
  }
  if (token.kind === 'CLOSE' && token.name !== row.name && open.includes(token.name)) {
    return [
      ...finished(splitting, row, `must be closed by </${row.name}>`),
      ...takenOutside(splitting, token),
    ];
  }
  if (token.kind === 'DOCTYPE') {
    return doctype(splitting);
  }
  row.length += token.raw.length;
  if (row.length <= MOST_ROW_CHARACTERS) {
    row.parts.push(token.raw);
  }
  return token.kind === 'CLOSE' && token.name === row.name ? finished(splitting, row, null) : [];
}

function finished(
  splitting: Splitting,
  { parts, line, length }: OpenRow,
  broken: string | null,
): readonly XmlPiece[] {
  splitting.row = null;
  const text = parts.join('');
  const tooLong = `must be at most ${MOST_ROW_CHARACTERS} characters long, but has ${length}`;
  const problem = broken ?? (length > MOST_ROW_CHARACTERS ? tooLong : null);
  return problem === null
    ? [{ kind: 'ROW', text, line }]
    : [{ kind: 'BROKEN_ROW', text, line, problem }];
}

function takenOutside(splitting: Splitting, token: XmlToken): readonly XmlPiece[] {
  if (token.kind === 'DOCTYPE') {
    return doctype(splitting);
  }
  if (token.kind === 'CLOSE') {
    return closed(splitting, token.name);
  }
  if (!isTag(token)) {
    return [];
  }
  if (isRow(splitting, token.name)) {
    return begun(splitting, token);
  }
  if (token.kind === 'BROKEN') {
    return brokenFile(splitting, 'XML', `must be XML, but got: ${shortened(token.raw)}`);
  }
  return opened(splitting, token);
}

function isTag({ kind }: XmlToken): boolean {
  return kind === 'OPEN' || kind === 'EMPTY' || kind === 'BROKEN';
}

function isRow({ place, open }: Splitting, name: string): boolean {
  return place !== null && open.length === place.depth && (place.only || name === place.row);
}

function begun(splitting: Splitting, { kind, name, raw }: XmlToken): readonly XmlPiece[] {
  const row = { name, line: splitting.line, parts: [raw], length: raw.length };
  splitting.row = row;
  return kind === 'EMPTY' ? finished(splitting, row, null) : [];
}

function opened(splitting: Splitting, { kind, name }: XmlToken): readonly XmlPiece[] {
  const { open, place } = splitting;
  if (open.length === 0) {
    const found = place === null ? placeOf(name) : undefined;
    if (found === undefined) {
      const rule = `must have one of these as its one root: ${KNOWN_ROOTS.join(', ')}`;
      return brokenFile(splitting, 'UNKNOWN_FORMAT', `${rule}; but got: ${shortened(name)}`);
    }
    splitting.isOver = found === null;
    splitting.place = found;
  }
  if (kind === 'OPEN') {
    open.push(name);
  }
  return [];
}

function closed(splitting: Splitting, name: string): readonly XmlPiece[] {
  const last = splitting.open.pop();
  return last === name
    ? []
    : brokenFile(
        splitting,
        'XML',
        `must close ${last === undefined ? 'nothing' : `<${last}>`} here, but got: </${shortened(name)}>`,
      );
}

/** A document type can declare entities that grow without bound, and the register has none. */
function doctype(splitting: Splitting): readonly XmlPiece[] {
  return brokenFile(splitting, 'DOCTYPE', 'must not have a document type declaration');
}

function brokenFile(splitting: Splitting, code: string, problem: string): readonly XmlPiece[] {
  splitting.isOver = true;
  splitting.row = null;
  return [{ kind: 'BROKEN_FILE', code, line: splitting.line, problem }];
}

function shortened(text: string): string {
  return text.slice(0, 60);
}
