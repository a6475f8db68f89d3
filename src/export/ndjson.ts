/** One JSON object a line; a page of them at a time. */
export async function* ndjson(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    yield page.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
