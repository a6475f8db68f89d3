import type { MeetingKind } from '../../../../model/stated.ts';
import type { Clause } from './clauses.ts';
import { companionsIn } from './companions.ts';
import { dayWithin } from './days.ts';
import { hostIn, metIn } from './met-in.ts';
import type { Around } from './phrases.ts';
import { placeOf } from './places.ts';
import type { Mention, ProseContext } from './reading.ts';
import type { Seat, SeatList } from './seats.ts';
import { isAmericanSide, kindOf } from './senses.ts';
import type { Token } from './tokens.ts';
import { senseOf, type VerbSense } from './verbs.ts';

const CANCELLED = /\b(?:cancell?ed|postponed|called off|did not take place|not held)\b/;
const OFFICES =
  /^(?:the )?(?:(?:Acting|Vice|Deputy) )?(?:Presidents?|Prime Ministers?|Kings?|(?:.* )?Foreign Ministers?|Amir|Emir|Sultan|King|Queen)\b/;
const ENCOUNTER =
  /\b(?:meetings?|discussions?|talks|consultations|negotiations|consult|meet|dialogue) with\b/;

/** What one clause says: whom the traveller met, and who was at the traveller's side. */
export interface Encountered {
  readonly seats: readonly Seat[];
  readonly companions: readonly Mention[];
  readonly joint: boolean;
  readonly kind: MeetingKind;
  readonly cancelled: boolean;
  readonly day: string | null;
  readonly place: string | null;
  readonly sense: VerbSense;
}

/** Reads one clause: an encounter for each list of people in it, none where nobody is met. */
export function readClause(
  context: ProseContext,
  clause: Clause,
  before: Encountered | null,
): readonly Encountered[] {
  const goesOn = clause.verb === null && clause.continues && before !== null;
  const sense = goesOn ? before.sense : senseOf(clause.verb?.text ?? null);
  if (sense === 'apart') return [];
  const around: Around = { tokens: clause.rest, text: context.text, day: context.start };
  const own = companionsIn(around, clause, sense);
  const hosts = context.direction === 'VISIT' ? hostIn(clause, around, sense) : [];
  const lists = hosts.length > 0 ? hosts : metIn(around, clause, own.to, before !== null);
  const companions = goesOn ? before.companions : own.companions;
  return lists.flatMap((list, nth) => {
    const stretch: Stretch = {
      words: clause.rest.slice(lists[nth - 1]?.to ?? 0, lists[nth + 1] && list.to),
      behind: clause.rest.slice(list.to, lists[nth + 1]?.to),
    };
    const met = encountered(context, clause, list, { sense, companions, stretch });
    return met === null ? [] : [met];
  });
}

/** The part of a clause that tells of one of its lists. */
interface Stretch {
  readonly words: readonly Token[];
  readonly behind: readonly Token[];
}

interface Read {
  readonly sense: VerbSense;
  readonly companions: readonly Mention[];
  readonly stretch: Stretch;
}

function encountered(
  context: ProseContext,
  clause: Clause,
  { seats }: SeatList,
  { sense, companions, stretch }: Read,
): Encountered | null {
  const words = wordsOf(clause, stretch.words);
  const kept = seats.filter((seat) => counts(seat, sense, words));
  const sided = context.direction === 'TRAVEL' && isAmericanSide(sense, clause.verb?.text ?? null);
  const others = sided ? kept.filter(({ american }) => !american) : kept;
  const aside = sided
    ? kept.flatMap((seat) => (seat.american && seat.person ? [seat.person] : []))
    : [];
  if (others.length === 0) return null;
  return {
    seats: others,
    companions: [...companions, ...aside],
    joint: isJoint(words, sense, others),
    kind: kindOf(words, clause.verb?.text ?? null, sense),
    cancelled: CANCELLED.test(wordsOf(clause, clause.rest)),
    day: dayWithin(stretch.words, context.start, context.end),
    place: placeOf(stretch.behind, clause.lead),
    sense,
  };
}

/** Collectives count where they were met, not where many attended one event. */
function counts({ person, group }: Seat, sense: VerbSense, words: string): boolean {
  if (person !== null || group === null) return person !== null;
  if (sense === 'met' || sense === 'other') return !/^(?:joint|other attending)/.test(group);
  if (OFFICES.test(group)) return true;
  return sense !== 'attended' && ENCOUNTER.test(words);
}

/** Together: where the text says so, or where several states share one conference. */
function isJoint(words: string, sense: VerbSense, seats: readonly Seat[]): boolean {
  if (new Set(seats.map(({ of }) => of)).size < 2) return false;
  if (
    /\b(?:trilateral|tripartite|quadripartite|quadrilateral|joint|jointly|together|three-power|four-power)\b/.test(
      words,
    )
  )
    return true;
  if (/\b(?:conference|summit|forum)\b/.test(words) && sense !== 'met') return true;
  return sense === 'attended' && /\bmeeting with\b/.test(words);
}

function wordsOf({ lead, verb }: Clause, behind: readonly Token[]): string {
  const tokens: readonly Token[] = [...lead, ...(verb === null ? [] : [verb]), ...behind];
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
}
