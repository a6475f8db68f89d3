import { type CsvTable, readCsv } from './read-csv.ts';
import type { TestService } from './service.ts';

/** Parameters of an export, one of them several times where it is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** The path of an export: `pathOf('network.gexf', { around: ['a', 'b'] })`. */
export function pathOf(name: string, parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) =>
    [value].flat().map((one) => [key, one]),
  );
  return `/export/${name}?${new URLSearchParams(pairs)}`;
}

/** The body with its byte order mark, which `text()` takes away. */
export async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return decoder.decode(await response.arrayBuffer());
}

export async function csvOf(
  service: TestService,
  name: string,
  parameters?: Parameters,
): Promise<CsvTable> {
  return readCsv(await bodyOf(await service.fetch(pathOf(name, parameters))));
}

/** Each line of an NDJSON export. */
export async function linesOf(
  service: TestService,
  name: string,
  parameters?: Parameters,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const lines = (await bodyOf(await service.fetch(pathOf(name, parameters)))).split('\n');
  if (lines.pop() !== '') {
    throw new Error('NDJSON must end with a line break.');
  }
  return lines.map((line) => JSON.parse(line));
}
