import { type AnswerError, AskError } from '../../schema/client/ask.ts';
import { type QueryValues, withQuery } from '../address/addresses.ts';
import { headersOf } from './ask-service.ts';

/** What the service exports: `encounters.csv`, `network.gexf`. */
export type ExportName = 'encounters.csv' | 'network.gexf';

/**
 * Takes an export of the service, whole; its arguments are those of the field of that name. A link would do, but could bear no token.
 *
 * @throws AskError, or TypeError where the service is not reached.
 */
export async function askExport(
  name: ExportName,
  args: Readonly<Record<string, unknown>>,
  language: string,
): Promise<Blob> {
  const response = await fetch(withQuery(`/export/${name}`, asTexts(args)), {
    headers: headersOf(language),
  });
  if (!response.ok) {
    throw new AskError(response.status, await errorsOf(response));
  }
  return await response.blob();
}

/** Objects, such as filters, are given as JSON; of a list each item by itself. */
function asTexts(args: Readonly<Record<string, unknown>>): QueryValues {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : textOf(value),
    ]),
  );
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function errorsOf(response: Response): Promise<readonly AnswerError[]> {
  const answer: { readonly errors?: readonly AnswerError[] } | null = await response
    .json()
    .catch(() => null);
  return answer?.errors ?? [];
}
