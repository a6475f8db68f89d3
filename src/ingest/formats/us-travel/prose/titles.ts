import { allegianceAfter, allegianceBefore } from './allegiance.ts';
import {
  isCrown,
  isDomain,
  isDomainNoun,
  isGeneralOf,
  isHonorific,
  isJoint,
  isModifier,
  isPluralTitle,
  isStanding,
  singular,
  titleWord,
} from './title-words.ts';
import type { Token } from './tokens.ts';

/** One title: modifiers, core and tail. */
interface Unit {
  readonly from: number;
  readonly core: number;
  readonly to: number;
  readonly honorific: boolean;
  readonly plural: boolean;
}

/** What stands before a name: one title or several joined. */
export interface Title {
  /** In the singular, without forms of respect where an office is among them. */
  readonly text: string;
  readonly to: number;
  readonly plural: boolean;
  /** Nothing but forms of respect and ranks: "Admiral Sir". */
  readonly honorific: boolean;
}

const MOST_MODIFIERS = 5;

/** The title that begins at a token; null: none does. */
export function titleAt(tokens: readonly Token[], from: number, day: string): Title | null {
  const units: Unit[] = [];
  let at = from;
  for (let unit = unitAt(tokens, at, day); unit !== null; unit = unitAt(tokens, at, day)) {
    // "Prime Minister Shah Mahmud": behind an office, with nothing between, a crown is a name.
    if (at === units.at(-1)?.to && unit.from === unit.core && isCrown(tokens[at]?.text ?? ''))
      break;
    units.push(unit);
    at = joinedAt(tokens, unit.to, day);
  }
  const last = units.at(-1);
  if (last === undefined) return null;
  const offices = units.filter(({ honorific }) => !honorific);
  const shown = offices.length > 0 ? offices : units.slice(0, 1);
  return {
    text: spanText(tokens, shown),
    to: last.to,
    plural: units.some(({ plural }) => plural),
    honorific: offices.length === 0,
  };
}

/** Where a further title may begin: straight behind, or after "and" and another country. */
function joinedAt(tokens: readonly Token[], to: number, day: string): number {
  if (!/^(?:and|&|-|–|\/)$/.test(tokens[to]?.text ?? '')) return to;
  const behind = allegianceBefore(tokens, to + 1, day)?.to ?? to + 1;
  return unitAt(tokens, behind, day) === null ? to : behind;
}

function unitAt(tokens: readonly Token[], from: number, day: string): Unit | null {
  let core = from;
  while (core - from < MOST_MODIFIERS && isModifier(tokens[core]?.text ?? '')) core += 1;
  // A modifier that is a core as well ("General") may be the last word of the title.
  while (core >= from && !isCore(tokens, core)) core -= 1;
  core = beforeRespect(tokens, from, core);
  if (isGeneralOf(tokens[core]?.text ?? '') && tokens[core + 1]?.text === 'General') core += 1;
  const word = tokens[core];
  if (core < from || word === undefined) return null;
  const to = tailEnd(tokens, standingEnd(tokens, core + 1), day);
  const alone = core === from && to === core + 1;
  return {
    from,
    core,
    to,
    honorific: alone && isHonorific(word.text),
    plural: isPluralTitle(word.text),
  };
}

/** A noble whose place follows is no title but a name: "Duke of Windsor". */
function isCore(tokens: readonly Token[], at: number): boolean {
  const kind = titleWord(tokens[at]?.text ?? '');
  return kind === 'core' || (kind === 'noble' && tokens[at + 1]?.text !== 'of');
}

/** "Prime Minister Sheikh": two titles; "Secretary General": one. */
function beforeRespect(tokens: readonly Token[], from: number, core: number): number {
  const before = tokens[core - 1]?.text ?? '';
  if (core <= from || titleWord(before) !== 'core') return core;
  const word = singular(tokens[core]?.text ?? '');
  if (word === 'General' && isGeneralOf(before)) return core;
  return isHonorific(word) || isCrown(word) ? core - 1 : core;
}

/** "- elect" and "designate", written apart. */
function standingEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text === '-' ? at + 1 : at;
  return isStanding(tokens[word]?.text ?? '') ? word + 1 : at;
}

/** The end of "of Foreign Affairs and Expatriates", "for Relations with States". */
function tailEnd(tokens: readonly Token[], from: number, day: string): number {
  if (tokens[from]?.text === 'to' && tokens[from + 1]?.text === 'the') {
    return titleWord(tokens[from + 2]?.text ?? '') === 'core' ? from + 3 : from;
  }
  if (!/^(?:of|for)$/.test(tokens[from]?.text ?? '')) return from;
  let end = from;
  let at = from + 1;
  while (at < tokens.length && tokens[at]?.ends === false) {
    const text = tokens[at]?.text ?? '';
    const next = domainEnd(tokens, at, day);
    if (next !== null) end = next;
    else if (!isJoint(text) && !(text === ',' && isListed(tokens, at))) break;
    at = next ?? at + 1;
  }
  return end;
}

/** "Affairs", or "Chinese Communist Party": a country counts only before a domain. */
function domainEnd(tokens: readonly Token[], at: number, day: string): number | null {
  const word = tokens[at]?.text ?? '';
  if (isDomain(word)) return isDomainNoun(word) ? at + 1 : domainEnd(tokens, at + 1, day);
  const country = allegianceBefore(tokens, at, day);
  if (country === null) return null;
  return domainEnd(tokens, country.to, day);
}

/** A comma inside "Minister of Foreign Affairs, Trade, and Integration". */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.text === 'and' ? comma + 2 : comma + 1;
  const word = tokens[next]?.text ?? '';
  return isDomain(word) && titleWord(tokens[next + 1]?.text ?? '') === 'none' && !isModifier(word);
}

/** The words of the offices as they stand, each core in the singular. */
function spanText(tokens: readonly Token[], units: readonly Unit[]): string {
  const first = units[0];
  const last = units.at(-1);
  if (first === undefined || last === undefined) return '';
  const parts: string[] = [];
  let end = tokens[first.from]?.start ?? 0;
  const cores = new Set(units.map(({ core }) => core));
  for (const [nth, token] of tokens.slice(first.from, last.to).entries()) {
    if (token.start > end && parts.length > 0) parts.push(' ');
    parts.push(cores.has(first.from + nth) ? singular(token.text) : token.text);
    end = token.end;
  }
  return parts.join('').replace(/\s*-\s*(?=elect|designate)/i, '-');
}

/** Whether a title may name the governor of a part of a state: it is followed by "of PLACE NAME". */
export function countryOfTitle(
  tokens: readonly Token[],
  to: number,
  day: string,
): { readonly of: string; readonly to: number } | null {
  return tokens[to]?.text === 'of' ? allegianceAfter(tokens, to + 1, day) : null;
}
