import { asideEnd, linkEnd } from './links.ts';
import { ofOneGovernment } from './one-government.ts';
import { type Around, phraseAt, type Shared } from './phrases.ts';
import type { Seat, SeatList } from './seats.ts';
import { isPluralTitle } from './title-words.ts';
import type { Token } from './tokens.ts';

const NOTHING: Shared = { title: null, of: null, former: false, named: false };

/** The people and collectives listed from a token on: "A, B of X, and with C". */
export function listAt(around: Around, from: number): SeatList {
  const seats: Seat[] = [];
  let shared: Shared = NOTHING;
  let to = from;
  for (let at: number | null = from; at !== null; ) {
    const next: SeatList | null = phraseAt(around, at, shared);
    if (next === null) break;
    const bare = at === to + 1 && around.tokens[to]?.text === 'and';
    const last = bare ? seats.at(-1) : undefined;
    seats.push(...next.seats.map((seat) => ofOneGovernment(last, seat)));
    shared = sharedAfter(around.tokens, at, next, shared);
    to = next.to;
    at = linkEnd(around.tokens, asideEnd(around.tokens, to));
  }
  return { seats, to };
}

/** A plural title holds for the names behind it until another title stands. */
function sharedAfter(
  tokens: readonly Token[],
  from: number,
  { seats, to }: SeatList,
  before: Shared,
): Shared {
  const person = seats[0]?.person ?? null;
  if (person === null) return NOTHING;
  if (person.title === null) return { ...before, named: true };
  if (person.title === before.title) return before;
  const plural = tokens.slice(from, to).some(({ text }) => isPluralTitle(text));
  if (!plural) return NOTHING;
  const last = tokens.slice(from, to).findLastIndex(({ text }) => text === 'of');
  return {
    title: person.title,
    // What stands behind a name is that one's country alone.
    of: last < 0 && person.of !== 'US' ? person.of : null,
    former: person.former,
    named: false,
  };
}
