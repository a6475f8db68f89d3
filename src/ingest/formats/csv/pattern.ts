import type { Transform } from './mapping-schema.ts';
import type { Piece } from './template.ts';

const NAMED: ReadonlySet<string> = new Set(['trim', 'lower', 'slug']);
const GIVEN: ReadonlySet<string> = new Set(['row', 'file', 'item']);

export type ReadPattern =
  | { readonly pieces: readonly Piece[] }
  /** Says what is wrong with it. */
  | { readonly problem: string };

/** Reads `talks-{id}-{country|slug}`: columns in braces, with what is done to them. */
export function readPattern(pattern: string): ReadPattern {
  const parts = pattern.split(/(\{[^{}]*\})/).filter((part) => part !== '');
  const pieces: Piece[] = [];
  for (const part of parts) {
    const piece = /^\{.*\}$/s.test(part) ? pieceIn(part.slice(1, -1)) : textPiece(part);
    if ('problem' in piece) {
      return piece;
    }
    pieces.push(piece);
  }
  return { pieces };
}

function textPiece(text: string): Piece | { readonly problem: string } {
  return /[{}]/.test(text)
    ? { problem: `must close each brace that it opens, but got: ${text}` }
    : { text };
}

function pieceIn(words: string): Piece | { readonly problem: string } {
  const [name = '', ...names] = words.split('|').map((word) => word.trim());
  if (name === '') {
    return { problem: 'must name a column, row, file or item within braces, but got: {}' };
  }
  const unknown = names.find((transform) => !NAMED.has(transform));
  if (unknown !== undefined) {
    return { problem: `may have trim, lower or slug after a |, but got: ${unknown}` };
  }
  const transform = names.filter(isNamed);
  return isGiven(name) ? { given: name, transform } : { column: name, transform };
}

function isNamed(name: string): name is Extract<Transform, string> {
  return NAMED.has(name);
}

function isGiven(name: string): name is 'row' | 'file' | 'item' {
  return GIVEN.has(name);
}
