import { MOST_COUNTRY_WORDS, stateNamed, stateOfAdjective } from '../countries.ts';
import { organizationNamed } from '../organizations.ts';
import type { Token } from './tokens.ts';

/** A state or organization that the words up to `to` (exclusive) name. */
export interface Allegiance {
  readonly of: string;
  readonly to: number;
}

/** The state or organization named before a title: "South Korean", "UN", "Jordan's". Longest first. */
export function allegianceBefore(
  tokens: readonly Token[],
  from: number,
  day: string,
): Allegiance | null {
  return longest(
    tokens,
    from,
    (text) =>
      stateOfAdjective(text, day) ??
      organizationNamed(text) ??
      stateNamed(text.replace(/['’]s?$/, ''), day),
  );
}

/** The state or organization named after "of": "the Ivory Coast", "the European Commission". */
export function allegianceAfter(
  tokens: readonly Token[],
  from: number,
  day: string,
): Allegiance | null {
  const start = tokens[from]?.text.toLowerCase() === 'the' ? from + 1 : from;
  return longest(tokens, start, (text) => stateNamed(text, day) ?? organizationNamed(text));
}

function longest(
  tokens: readonly Token[],
  from: number,
  idOf: (text: string) => string | null,
): Allegiance | null {
  for (let count = MOST_COUNTRY_WORDS; count > 0; count -= 1) {
    const run = tokens.slice(from, from + count);
    if (run.length < count || run.some(({ ends }) => ends)) continue;
    const of = idOf(
      run
        .map(({ text }) => text)
        .join(' ')
        .replace(/ ([,)])/g, '$1')
        .replace(/\( /g, '('),
    );
    if (of !== null) return { of, to: from + count };
  }
  return null;
}
