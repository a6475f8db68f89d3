import { type AnswerError, AskError } from '../../schema/client/ask.ts';
import { withQuery } from '../address/addresses.ts';
import type { ActorKind, MeetingFilter, Tie } from '../parts/meeting-filter.ts';
import type { Sorting } from '../parts/sortable-head.tsx';
import { tokenOf } from '../service/token.ts';

/** The arguments of an export of encounters. */
export interface ExportQuery {
  readonly of: string;
  readonly with: ActorKind;
  readonly ties: Tie;
  readonly where: MeetingFilter | null;
  readonly orderBy?: Sorting<string>;
}

/**
 * Saves the counterparts of an actor as `liqa-encounters.csv`, all of them, in this language.
 *
 * @throws AskError, or TypeError where the service is not reached.
 */
export async function takeEncounters(
  { where, orderBy, ...query }: ExportQuery,
  language: string,
): Promise<void> {
  const token = tokenOf();
  const address = withQuery('/export/encounters.csv', {
    ...query,
    where: where === null ? null : JSON.stringify(where),
    orderBy: orderBy === undefined ? null : JSON.stringify(orderBy),
  });
  // A link could not bear a token.
  const response = await fetch(address, {
    headers: {
      'accept-language': language,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  if (!response.ok) {
    throw new AskError(response.status, await errorsOf(response));
  }
  save(await response.blob(), 'liqa-encounters.csv');
}

async function errorsOf(response: Response): Promise<readonly AnswerError[]> {
  const answer: { readonly errors?: readonly AnswerError[] } | null = await response
    .json()
    .catch(() => null);
  return answer?.errors ?? [];
}

/** How long a browser may take to begin; after that the file no longer stays in memory. */
const KEPT_MS = 60_000;

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
