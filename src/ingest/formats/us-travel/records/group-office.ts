import { nameKey } from '../../../../model/name-key.ts';
import { rankOfTitle } from './office-rank.ts';

const ONE = /^the (.+)$/i;

/** The title where a text means the one holder of an office: "the President"; null otherwise. */
export function officeNamedIn(text: string, isState: boolean): string | null {
  const title = ONE.exec(text)?.[1] ?? null;
  return title === null || rankOfTitle(nameKey(title), isState) === 'OTHER' ? null : title;
}
