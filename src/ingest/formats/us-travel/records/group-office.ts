import { rankOfTitle } from './office-rank.ts';
import { slug } from './slug.ts';

const ONE = /^the (.+)$/i;

/** The title where a text means the one holder of an office: "the President"; null otherwise. */
export function officeNamedIn(text: string, isState: boolean): string | null {
  const title = ONE.exec(text)?.[1] ?? null;
  return title === null || rankOfTitle(slug(title).replaceAll('-', ' '), isState) === 'OTHER'
    ? null
    : title;
}
