import { isMonthDay } from './days.ts';
import { isCapital, type Token } from './tokens.ts';

const LINKS = /^(?:,|and|with|With|also|both|separately|subsequently|then|later|together|&|plus)$/;

/** Past a comma, "and", "as well as" and the like; null: the list is over. */
export function linkEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (LINKS.test(textAt(tokens, at))) at += 1;
  if ([0, 1, 2].map((nth) => textAt(tokens, at + nth)).join(' ') === 'as well as') {
    at += textAt(tokens, at + 3) === 'with' ? 4 : 3;
  }
  return at === from || at >= tokens.length ? null : at;
}

/** Past "July 16", "(June 19)" and "in Rome", where the list goes on behind them. */
export function asideEnd(tokens: readonly Token[], from: number): number {
  return placeEnd(tokens, bracketEnd(tokens, dayEnd(tokens, from)));
}

function dayEnd(tokens: readonly Token[], from: number): number {
  const at = textAt(tokens, from) === ',' ? from + 1 : from;
  return isMonthDay(tokens, at) ? at + 2 : from;
}

function bracketEnd(tokens: readonly Token[], from: number): number {
  if (textAt(tokens, from) !== '(') return from;
  const close = tokens.findIndex(({ text }, at) => at > from && text === ')');
  return close < 0 ? from : close + 1;
}

/** Past "in Rome", "on Syria", before "and with" or ", and"; a bare comma goes on in the address. */
function placeEnd(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|at|on|for)$/.test(textAt(tokens, from))) return from;
  let end = from + 1;
  while (isCapital(tokens[end])) end += 1;
  const link = `${textAt(tokens, end)} ${textAt(tokens, end + 1)}`;
  return end > from + 1 && /^(?:and with|, and)$/.test(link) ? end : from;
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
