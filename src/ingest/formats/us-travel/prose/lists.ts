import { isMonthDay } from './days.ts';
import { ofOneGovernment } from './one-government.ts';
import { type Around, phraseAt, type Shared } from './phrases.ts';
import type { Seat, SeatList } from './seats.ts';
import { isPluralTitle } from './title-words.ts';
import { isCapital, type Token } from './tokens.ts';

const LINKS = /^(?:,|and|with|With|also|both|separately|subsequently|then|later|together|&|plus)$/;

/** The people and collectives listed from a token on: "A, B of X, and with C". */
export function listAt(around: Around, from: number): SeatList {
  const seats: Seat[] = [];
  let shared: Shared = { title: null, former: false, named: false };
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
  if (person === null) return { ...before, title: null, former: false };
  if (person.title === null || person.title === before.title) return { ...before, named: true };
  const plural = tokens.slice(from, to).some(({ text }) => isPluralTitle(text));
  return {
    title: plural ? person.title : null,
    former: plural && person.former,
    named: true,
  };
}

/** Past "July 16", "(June 19)" and "in Rome", where the list goes on behind them. */
function asideEnd(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.text === ',' && isMonthDay(tokens, from + 1) ? from + 1 : from;
  if (isMonthDay(tokens, at)) at += 2;
  if (tokens[at]?.text === '(') {
    while (at < tokens.length && tokens[at]?.text !== ')') at += 1;
    at += 1;
  }
  if (/^(?:in|at)$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1])) {
    let end = at + 1;
    while (isCapital(tokens[end])) end += 1;
    if (tokens[end]?.text === 'and' && tokens[end + 1]?.text === 'with') at = end;
  }
  return at;
}

/** Past a comma, "and", "as well as" and the like; null: the list is over. */
function linkEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (LINKS.test(tokens[at]?.text ?? '')) at += 1;
  if (
    tokens[at]?.text === 'as' &&
    tokens[at + 1]?.text === 'well' &&
    tokens[at + 2]?.text === 'as'
  ) {
    at += 3;
    if (tokens[at]?.text === 'with') at += 1;
  }
  return at === from || at >= tokens.length ? null : at;
}
