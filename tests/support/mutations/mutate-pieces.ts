import type { Random } from '../random.ts';
import { HOSTILE_TEXTS } from './hostile-pieces.ts';

/** How a text is cut: joined again, the pieces are the text. */
export type Cut = (text: string) => readonly string[];

export const intoLines: Cut = (text) => text.split(/(?<=\n)/);

type PieceMutation = (pieces: string[], at: number, random: Random) => void;

/** The text with one of its pieces dropped, doubled, moved, damaged or replaced. */
export function mutatePieces(text: string, cut: Cut, random: Random): string {
  const pieces = [...cut(text)];
  random.pick(MUTATIONS)(pieces, random.below(Math.max(1, pieces.length)), random);
  return pieces.join('');
}

const MUTATIONS: readonly PieceMutation[] = [
  (pieces, at) => void pieces.splice(at, 1),
  (pieces, at) => void pieces.splice(at, 0, pieces[at] ?? ''),
  (pieces, at, random) => {
    const [moved = ''] = pieces.splice(at, 1);
    pieces.splice(random.below(pieces.length + 1), 0, moved);
  },
  (pieces, at, random) => {
    const other = random.below(Math.max(1, pieces.length));
    [pieces[at], pieces[other]] = [pieces[other] ?? '', pieces[at] ?? ''];
  },
  (pieces, at, random) => {
    pieces[at] = random.pick(HOSTILE_TEXTS);
  },
  (pieces, at, random) => {
    const piece = pieces[at] ?? '';
    const cutAt = random.below(piece.length + 1);
    pieces[at] = piece.slice(0, cutAt) + random.pick(HOSTILE_TEXTS) + piece.slice(cutAt);
  },
  (pieces, at, random) => {
    const piece = pieces[at] ?? '';
    pieces[at] = piece.repeat(1 + random.below(MOST_REPEATS));
  },
  (pieces, at, random) => {
    pieces[at] = (pieces[at] ?? '').replace(
      /\n/g,
      random.pick(['\r', '\r\n', '\n\n', '\u2028', ' ']),
    );
  },
  (pieces, at) => void pieces.splice(at),
];

const MOST_REPEATS = 200;
