const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
/** The declaration of an encoding stands at the very beginning. */
const DECLARATION_BYTES = 200;
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Thrown where a file declares an encoding that nobody knows. */
export class UnknownEncodingError extends Error {}

/**
 * The text of a file of XML, piece by piece, in the encoding that its byte order mark or its
 * declaration tells, else in UTF-8. What is not of that encoding becomes U+FFFD.
 */
export async function* decodedChunks(pieces: AsyncIterable<Buffer>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for await (const bytes of pieces) {
    decoder ??= decoderOf(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function decoderOf(first: Buffer): TextDecoder {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => first[at] === byte));
  const start = first.subarray(0, DECLARATION_BYTES).toString('latin1');
  const encoding = mark?.encoding ?? DECLARED.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new UnknownEncodingError(`must be in a known encoding, but got: ${encoding}`);
  }
}
