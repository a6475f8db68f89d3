/** A cell, quoted or not, and what ends it. */
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy;

export interface CsvTable {
  readonly head: readonly string[];
  /** Each row by the names of the columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads a table as RFC 4180 has it; throws where it begins without a byte order mark, or is none. */
export function readCsv(text: string): CsvTable {
  if (!text.startsWith('\ufeff')) {
    throw new Error('A table must begin with a byte order mark.');
  }
  const lines: string[][] = [[]];
  let read = 1;
  for (const match of text.slice(1).matchAll(CELL)) {
    const { quoted, plain = '', end } = match.groups ?? {};
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    read += match[0].length;
    if (end === '\r\n') {
      lines.push([]);
    }
  }
  const [head = [], ...others] = lines;
  if (read !== text.length || others.pop()?.length !== 0) {
    throw new Error(`A table must end with a line break and be read whole, but was to: ${read}.`);
  }
  return {
    head,
    rows: others.map((cells) =>
      Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])),
    ),
  };
}
