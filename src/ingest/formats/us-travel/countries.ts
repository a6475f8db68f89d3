/**
 * From the words of the register to ids of states. Shared by the columns (`<country>`, `<from>`)
 * and the prose.
 */
import { COUNTRY_HISTORY, stateThen } from './country-history.ts';
import { COUNTRY_WORDS } from './country-words.ts';

/** A state that ISO does not know, to be declared by whoever refers to it. */
interface DeclaredState {
  readonly id: string;
  readonly names: { readonly en: string };
  /** YYYY-MM-DD, first and last day. */
  readonly from: string;
  readonly until: string;
}

export const DECLARED_STATES: readonly DeclaredState[] = [
  {
    id: 'south-vietnam',
    names: { en: 'South Vietnam' },
    from: '1955-10-26',
    until: '1975-04-30',
  },
  { id: 'hawaii', names: { en: 'Kingdom of Hawaii' }, from: '1795-01-01', until: '1893-01-17' },
];

/** The column says after the state, in brackets, which part or government of it: not a state of its own but here. */
const NAMED_IN_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['kosovo', 'XK'],
  ['greenland', 'GL'],
]);

const NAMES = new Map<string, string>();
const ADJECTIVES = new Map<string, string>();
for (const line of COUNTRY_WORDS.trim().split('\n')) {
  const [id = '', names = '', adjectives = ''] = line.split(';');
  for (const name of names.split('|')) NAMES.set(folded(name), id);
  for (const adjective of adjectives.split('|')) ADJECTIVES.set(folded(adjective), id);
}

/** The most words that a name or an adjective of a state has. */
export const MOST_COUNTRY_WORDS = 9;

/** The state that a name means on a day (YYYY-MM-DD); null: no name of a state. */
export function stateNamed(name: string, day: string): string | null {
  const key = folded(name);
  return stateThen(key, day) ?? NAMES.get(key) ?? null;
}

/** The state that an adjective before a title means on a day; null: no such adjective. */
export function stateOfAdjective(word: string, day: string): string | null {
  const key = folded(word);
  return stateThen(key, day) ?? ADJECTIVES.get(key) ?? null;
}

/** The state of a row's country column: "Germany, Federal Republic of", "Denmark (Greenland)". */
export function stateOfColumn(text: string, day: string): string | null {
  const whole = stateNamed(text, day);
  if (whole !== null) return whole;
  const [, before = text, within = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(text.trim()) ?? [];
  return NAMED_IN_BRACKETS.get(folded(within)) ?? stateNamed(before, day);
}

/** Whether a word of this spelling can begin a name or adjective of a state. */
export function beginsCountry(word: string): boolean {
  return FIRST_WORDS.has(folded(word));
}

const FIRST_WORDS = new Set(
  [...NAMES.keys(), ...ADJECTIVES.keys(), ...COUNTRY_HISTORY.keys()].map(
    (words) => words.split(' ', 1)[0] ?? '',
  ),
);

function folded(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '');
}
