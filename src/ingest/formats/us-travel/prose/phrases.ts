import { allegianceAfter } from './allegiance.ts';
import { isAmerican } from './americans.ts';
import { groupAt } from './groups.ts';
import { nameAt, type Run } from './names.ts';
import { bodyEnd, type Prefix, prefixAt } from './prefixes.ts';
import type { SeatList } from './seats.ts';
import { titleWord } from './title-words.ts';
import { countryOfTitle, type Title, titleAt } from './titles.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

const RESPECT = /^(?:His|Her|Hi)$/;

/** What a phrase is read in. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** YYYY-MM-DD: what words for states mean. */
  readonly day: string;
}

/** What a list has told so far that its later entries share: "Presidents Perez of Venezuela, …". */
export interface Shared {
  readonly title: string | null;
  /** "British Prime Ministers Churchill and Attlee". */
  readonly of: string | null;
  readonly former: boolean;
  /** Who stands before has no title either, so that a lone surname is a name too. */
  readonly named: boolean;
}

/** One entry of a list at a token; null: nobody and no collective is named there. */
export function phraseAt(around: Around, from: number, shared: Shared): SeatList | null {
  const { tokens, day } = around;
  const prefix = prefixAt(tokens, from, day);
  const start = titleAt(tokens, prefix.to, day) === null ? bodyEnd(tokens, prefix.to, day) : null;
  const plain = titleAt(tokens, start ?? prefix.to, day);
  const title =
    plain === null || start === null ? plain : withBody(around, prefix.to, start, plain);
  if (title === null) return untitledAt(around, from, prefix, shared);
  return (
    governorAt(around, prefix, title) ??
    personAt(around, prefix, title) ??
    (title.plural ? groupAt(tokens, from, day) : null) ??
    officeAt(around, from, prefix, title)
  );
}

/** The leader of a party is not the leader of a state: what no list knows stays in the title. */
function withBody({ tokens, text }: Around, from: number, to: number, title: Title): Title {
  const body = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return { ...title, text: `${body} ${title.text}` };
}

/** "Foreign Minister Gromyko", with what follows the name. */
function personAt(around: Around, prefix: Prefix, title: Title): SeatList | null {
  const name = nobleAt(around.tokens, title.to) ?? nameAt(around.tokens, title.to);
  return name === null ? null : seated(around, prefix, title.text, name);
}

/** "the Governor of Malta, General Sir John Roe", "Governor of Ontario Jane B. Doe". */
function governorAt(around: Around, prefix: Prefix, title: Title): SeatList | null {
  const { tokens, day } = around;
  if (title.plural) return null;
  const country = countryOfTitle(tokens, title.to, day);
  const to = country?.to ?? officeEnd(tokens, title.to);
  if (to === null) return null;
  const name = holderAt(around, to, country !== null);
  if (name === null) return null;
  const own = tokens[title.to]?.text === 'of' ? (country?.of ?? null) : null;
  return seated(around, { ...prefix, of: prefix.of ?? own }, title.text, name);
}

/** The name behind an office that told its place; behind a comma only with a rank or a form of respect. */
function holderAt({ tokens, day }: Around, to: number, ofState: boolean): Run | null {
  const apposed = tokens[to]?.text === ',' ? to + 1 : to;
  const respect = prefixAt(tokens, apposed, day);
  const rank = titleAt(tokens, respect.to, day);
  if (rank !== null) return rank.honorific ? nameAt(tokens, rank.to) : null;
  // "the President of Finland, Aung San Suu Kyi" are two.
  if (ofState && apposed > to && respect.to === apposed) return null;
  return nameAt(tokens, respect.to);
}

/** "the Amir of Kuwait", "the President": an office without a name. */
function officeAt(around: Around, from: number, prefix: Prefix, title: Title): SeatList | null {
  const { tokens, text, day } = around;
  const country = countryOfTitle(tokens, title.to, day);
  const to = country?.to ?? title.to;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const of = country?.of ?? prefix.of;
  const group = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return { seats: [{ person: null, group, of, american: of === 'US' }], to };
}

/** A name without a title, or a collective. */
function untitledAt(around: Around, from: number, prefix: Prefix, shared: Shared): SeatList | null {
  const { tokens, day } = around;
  const noble = nobleAt(tokens, prefix.to);
  const name = noble ?? nameAt(tokens, prefix.to);
  if (name !== null && (noble !== null || isBareName(around, name, prefix, shared))) {
    const kept = {
      ...prefix,
      of: prefix.of ?? shared.of,
      former: prefix.former || shared.former,
    };
    return seated(around, kept, shared.title, name);
  }
  return groupAt(tokens, from, day);
}

/** Whether capitals without a title are a person: nothing else than the end of a phrase behind them. */
function isBareName(around: Around, name: Run, prefix: Prefix, shared: Shared): boolean {
  const { tokens, text, day } = around;
  if (!endsPhrase(tokens[name.to])) return false;
  if (shared.title !== null) return true;
  const run = tokens.slice(name.from, name.to);
  const first = run[0];
  if (first === undefined || isAbbreviated(run)) return false;
  if (allegianceAfter(tokens, name.from, day) !== null || prefix.of !== null) return false;
  if (/^the$/i.test(tokens[name.from - 1]?.text ?? '')) return false;
  if (run.length > 1 || shared.named) return true;
  return isAmerican(null, first.text, day) || text.slice(0, first.start).includes(first.text);
}

function endsPhrase(next: Token | undefined): boolean {
  if (!isWord(next)) return !/^[–-]$/.test(next?.text ?? '');
  return /^(?:and|of|to|at|in|on|for|during|while|with)$/.test(next?.text ?? '');
}

/** "K.C.B.", "NATO", "Non-NATO": no names of people. */
function isAbbreviated(run: readonly Token[]): boolean {
  if (run.every(({ text }) => !/\p{Ll}/u.test(text))) return true;
  return /^(?:\p{Lu}{2,}|Non-.*)$/u.test(run[0]?.text ?? '');
}

/** "Duke of Windsor": the place is the name. */
function nobleAt(tokens: readonly Token[], from: number): Run | null {
  if (titleWord(tokens[from]?.text ?? '') !== 'noble') return null;
  if (tokens[from + 1]?.text !== 'of' || !isCapital(tokens[from + 2])) return null;
  return { from, to: from + 3 };
}

function seated(around: Around, prefix: Prefix, title: string | null, run: Run): SeatList | null {
  const { tokens, text, day } = around;
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  if (first === undefined || last === undefined) return null;
  const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const behind = countryBehind(tokens, run.to, day);
  const american = prefix.of === null && behind === null && isAmerican(title, name, day);
  const of = behind?.of ?? prefix.of ?? (american ? 'US' : null);
  const shown = prefix.standing === null || title === null ? title : `${prefix.standing} ${title}`;
  return {
    seats: [
      {
        person: { title: shown, name, of, former: prefix.former },
        group: null,
        of,
        american: of === 'US',
      },
    ],
    to: behind?.to ?? run.to,
  };
}

/** "of Jordan", "of the European Commission", "(Australia)". */
function countryBehind(tokens: readonly Token[], at: number, day: string) {
  const mark = tokens[at]?.text;
  if (mark === 'of') return allegianceAfter(tokens, at + 1, day);
  if (mark !== '(') return null;
  const within = allegianceAfter(tokens, at + 1, day);
  return within !== null && tokens[within.to]?.text === ')'
    ? { of: within.of, to: within.to + 1 }
    : null;
}

/** The end of an office behind which its holder stands; a comma ends one that told its place before. */
function officeEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text === 'of') return placeEnd(tokens, at + 1);
  return tokens[at]?.text === ',' && RESPECT.test(tokens[at + 1]?.text ?? '') ? at : null;
}

/** The end of a place that is no state: "British Columbia", "Constantinople". */
function placeEnd(tokens: readonly Token[], from: number): number | null {
  let to = tokens[from]?.text === 'the' ? from + 1 : from;
  const start = to;
  while (isCapital(tokens[to])) to += 1;
  return to === start ? null : to;
}
