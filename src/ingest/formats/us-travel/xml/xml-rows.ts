import { decodedChunks, UnknownEncodingError } from './decoded-chunks.ts';
import { atEnd, begin, type Splitting, taken, type XmlPiece } from './split-rows.ts';
import { firstToken } from './xml-tokens.ts';

/** Longer than any tag or text of a register; what is longer cannot fill the memory. */
const MOST_PENDING_CHARACTERS = 1_000_000;

/**
 * The rows of a file of XML as they stand, one at a time, so that memory does not grow with the
 * file. Nothing is read after what makes the file as a whole unreadable.
 */
export async function* xmlRows(pieces: AsyncIterable<Buffer>): AsyncIterable<XmlPiece> {
  const splitting = begin();
  let pending = '';
  try {
    for await (const chunk of decodedChunks(pieces)) {
      pending += chunk;
      const read = readTokens(splitting, pending, pending.length > MOST_PENDING_CHARACTERS);
      yield* read.pieces;
      pending = read.rest;
      if (splitting.isOver) {
        return;
      }
    }
  } catch (error) {
    if (!(error instanceof UnknownEncodingError)) {
      throw error;
    }
    yield { kind: 'BROKEN_FILE', code: 'ENCODING', line: 1, problem: error.message };
    return;
  }
  yield* readTokens(splitting, pending, true).pieces;
  yield* atEnd(splitting);
}

function readTokens(
  splitting: Splitting,
  text: string,
  isLast: boolean,
): { readonly pieces: readonly XmlPiece[]; readonly rest: string } {
  const pieces: XmlPiece[] = [];
  let rest = text;
  for (
    let token = firstToken(rest, isLast);
    token !== null && !splitting.isOver;
    token = firstToken(rest, isLast)
  ) {
    pieces.push(...taken(splitting, token));
    rest = rest.slice(token.raw.length);
  }
  return { pieces, rest };
}
