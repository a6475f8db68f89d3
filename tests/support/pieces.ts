/** Pages as an export reads them. */
export async function* asPages<Row>(...pages: readonly (readonly Row[])[]) {
  yield* pages;
}

/** All pieces of an export as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
  }
  return text;
}
