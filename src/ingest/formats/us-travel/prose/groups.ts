import { type Allegiance, allegianceAfter, allegianceBefore } from './allegiance.ts';
import type { Seat, SeatList } from './seats.ts';
import { isModifier, isPluralTitle, singular, titleWord } from './title-words.ts';
import { isWord, type Token } from './tokens.ts';

/** Words for many people, or for a body of them, that may be met. */
const HEADS = new Set(
  (
    'officials leaders representatives ministers counterparts authorities delegation delegations members ' +
    'heads chiefs allies partners delegates ambassadors activists groups parliamentarians legislators ' +
    'politicians journalists commandants signatories officers personnel scientists lawyers refugees presidents ' +
    'Presidents Ministers Leaders Officials Representatives Heads Allies Partners Signatories Marines kings Kings ' +
    'Presidency presidency Council Cabinet Authority Commission Government Parliament Congress Assembly Governors ' +
    'Co-Presidents Co-Presidency leadership troops students troops businessmen executives nationalists ' +
    'NGOs society Prosecutor Administrator Front guerrillas exiles opposition partners negotiators governors ' +
    'envoys mayors families survivors victims dissidents workers teams team Committee Chiefs princes premiers ' +
    'Triumvirate Junta Secretaries secretaries Premiers Chancellors Emirs Amirs rulers Rulers Princes citizens community dignitaries'
  ).split(' '),
);
const STOPS = new Set(
  (
    'to at in on during while en about regarding for by from before after aboard as prior following ' +
    'concerning who where when until upon under over within since because and or with'
  ).split(' '),
);
const MOST_GROUP_WORDS = 14;

/** The collective that begins at a token, as one seat for each state it names; null: none does. */
export function groupAt(tokens: readonly Token[], from: number, day: string): SeatList | null {
  const head = headOf(tokens, from, day);
  if (head === null) return null;
  const before = allegiancesWithin(tokens, from, head, day);
  const behind = headEnd(tokens, head + 1);
  const listed = tokens[behind]?.text === 'of' ? statesListed(tokens, behind + 1, day) : null;
  const to = listed?.to ?? phraseEnd(tokens, behind);
  const states = listed === null ? before : listed.states;
  const text = spanOf(tokens, from, to);
  if (states.length < 2) return { seats: [seat(text, states[0]?.of ?? null)], to };
  const office = tokens[head]?.text ?? '';
  const offices = spanOf(
    tokens,
    isModifier(tokens[head - 1]?.text ?? '') ? head - 1 : head,
    behind,
  );
  const shared =
    isPluralTitle(office) && !/^(?:leader|adviser|advisor|envoy|negotiator)s$/.test(office);
  const one = shared || /^heads$/i.test(office) ? officeOf(tokens, head) : null;
  return {
    seats: states.map(({ of, name }) => {
      // An organization has several of them still.
      const office = /^\p{Lu}|^south-/u.test(of) ? one : offices;
      const own = listed === null ? `${name} ${office}` : `${office} of ${name}`;
      return seat(one === null ? text : own.replace(/\bthe /, ''), of);
    }),
    to,
  };
}

interface NamedState {
  readonly of: string;
  readonly name: string;
}

function seat(group: string, of: string | null): Seat {
  return { person: null, group, of, american: of === 'US' };
}

/** The word for many, at most so many words on and before anything that ends the phrase. */
function headOf(tokens: readonly Token[], from: number, day: string): number | null {
  for (let at = from; at < from + MOST_GROUP_WORDS; at += 1) {
    const own = allegianceBefore(tokens, at, day);
    if (own !== null && tokens[own.to]?.text === ',') {
      at = own.to;
      continue;
    }
    const text = tokens[at]?.text;
    if (text === undefined) return null;
    if (HEADS.has(text) && !goesOn(tokens, at + 1)) return at;
    if (endsGroup(tokens[at])) return null;
  }
  return null;
}

function endsGroup(token: Token | undefined): boolean {
  if (token === undefined || token.ends || token.text === ',') return true;
  return token.text !== 'and' && token.text !== 'for' && STOPS.has(token.text);
}

/** Past "of State and Government", which names no state. */
function headEnd(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + 4).map(({ text }) => text.toLowerCase());
  if (words[0] !== 'of' || !/^(?:state|government)$/.test(words[1] ?? '')) return from;
  return words[2] === 'and' && /^(?:state|government)$/.test(words[3] ?? '') ? from + 4 : from + 2;
}

/** "Council members": the head is the later word. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text ?? '';
  if (next !== 'and') return HEADS.has(next);
  // "Presidents and Prime Ministers of …" are offices of the same states.
  const other = isModifier(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return isPluralTitle(tokens[other]?.text ?? '') && isPluralTitle(tokens[at - 1]?.text ?? '');
}

/** "Egyptian and Israeli", "NATO, EU, and Russian". */
function allegiancesWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  day: string,
): readonly NamedState[] {
  const found: NamedState[] = [];
  for (let at = from; at < to && tokens[at]?.text !== '('; at += 1) {
    const own: Allegiance | null = allegianceBefore(tokens, at, day);
    // Latin, Central and North Americans are not those of the United States.
    if (own === null || isRegion(tokens[at - 1])) continue;
    // "Bosnian and Bosnian Serb officials" are of one state.
    if (!found.some(({ of }) => of === own.of)) {
      found.push({ of: own.of, name: spanOf(tokens, at, own.to) });
    }
    at = own.to - 1;
  }
  return found;
}

function isRegion(word: Token | undefined): boolean {
  return /^(?:Latin|Central|North|South|Pan)$/.test(word?.text ?? '');
}

/** "Norway, Sweden, and Finland"; null: no state stands there. */
function statesListed(
  tokens: readonly Token[],
  from: number,
  day: string,
): { readonly states: readonly NamedState[]; readonly to: number } | null {
  const states: NamedState[] = [];
  let to = from;
  for (let at = from; ; ) {
    const next = allegianceAfter(tokens, at, day);
    // "… of Egypt, and PLO Chairman Arafat": what stands before a title is its own entry.
    if (next === null || titleWord(tokens[next.to]?.text ?? '') !== 'none') break;
    states.push({ of: next.of, name: spanOf(tokens, at, next.to) });
    to = next.to;
    at = tokens[to]?.text === ',' ? to + 1 : to;
    if (tokens[at]?.text === 'and') at += 1;
    if (at === to) break;
  }
  return states.length === 0 ? null : { states, to };
}

/** The end of what belongs to the head: "of the Israeli War Cabinet". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isWord(tokens[to]) && !STOPS.has(tokens[to]?.text ?? '')) to += 1;
  return to;
}

/** "Foreign Ministers" → "Foreign Minister", with the capitals before it. */
function officeOf(tokens: readonly Token[], head: number): string {
  if (/^heads$/i.test(tokens[head]?.text ?? '')) return 'Head of State or Government';
  const kind = tokens[head - 1]?.text ?? '';
  const word = singular(tokens[head]?.text ?? '');
  return /^(?:Prime|Foreign|Defense|Finance|Vice|Deputy|Interior)$/.test(kind)
    ? `${kind} ${word}`
    : word;
}

function spanOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, at, run) => {
      const before = run[at - 1];
      return before !== undefined && before.end < token.start ? ` ${token.text}` : token.text;
    })
    .join('');
}
