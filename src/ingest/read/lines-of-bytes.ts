const NEWLINE = 0x0a;

/**
 * Lines as bytes, without their newlines; null for one that is too long, of which nothing is kept.
 * Holds one line at a time.
 */
export async function* linesOfBytes(
  pieces: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncIterable<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let rest = piece;
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
      const isWhole = length + at <= mostBytes;
      yield isWhole ? Buffer.concat([...parts, rest.subarray(0, at)]) : null;
      parts = [];
      length = 0;
      rest = rest.subarray(at + 1);
    }
    length += rest.length;
    parts = length <= mostBytes ? [...parts, rest] : [];
  }
  if (length > 0) {
    yield length <= mostBytes ? Buffer.concat(parts) : null;
  }
}
