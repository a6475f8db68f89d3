import type { MeetingKind } from '../../../../model/stated.ts';
import type { Clause } from './clauses.ts';
import { companionsIn } from './companions.ts';
import { dayWithin } from './days.ts';
import { introduces } from './introductions.ts';
import { listAt } from './lists.ts';
import type { Around } from './phrases.ts';
import { placeOf } from './places.ts';
import type { Mention, ProseContext } from './reading.ts';
import type { Seat } from './seats.ts';
import { isAmericanSide, kindOf } from './senses.ts';
import type { Token } from './tokens.ts';
import { senseOf, takesPeople, type VerbSense } from './verbs.ts';

const OFFICES =
  /^(?:the )?(?:Presidents?|Prime Ministers?|Kings?|(?:.* )?Foreign Ministers?|Amir|Emir|Sultan|King|Queen)\b/;
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

/** Reads one clause; null: nobody is met in it. */
export function readClause(
  context: ProseContext,
  clause: Clause,
  before: Encountered | null,
): Encountered | null {
  const sense = senseOf(clause.verb?.text ?? null);
  if (sense === 'apart') return null;
  const around: Around = { tokens: clause.rest, text: context.text, day: context.start };
  const own = companionsIn(around, clause, sense);
  const host = context.direction === 'VISIT' ? hostIn(clause, around, sense) : null;
  const seats = host ?? metIn(around, clause, own.to, before);
  if (seats === null) return null;
  const words = wordsOf(clause);
  const kept = seats.filter((seat) => counts(seat, sense, words));
  const sided = context.direction === 'TRAVEL' && isAmericanSide(sense);
  const others = sided ? kept.filter(({ american }) => !american) : kept;
  const aside = sided
    ? kept.flatMap((seat) => (seat.american && seat.person ? [seat.person] : []))
    : [];
  if (others.length === 0) return null;
  return {
    seats: others,
    companions: [...own.companions, ...aside],
    joint: isJoint(words, sense, others),
    kind: kindOf(words, clause.verb?.text ?? null),
    cancelled: /\b(?:cancell?ed|postponed|called off|did not take place|not held)\b/.test(words),
    day: dayWithin(clause.rest, context.start, context.end),
    place: placeOf(clause.rest, clause.lead),
    sense,
  };
}

/** The people behind the verb, "with", "by", "between" and the like; null: none. */
function metIn(
  around: Around,
  clause: Clause,
  from: number,
  before: Encountered | null,
): readonly Seat[] | null {
  const seats: Seat[] = [];
  let at = from;
  const start =
    clause.verb === null ? bareStart(around, before, clause) : objectStart(clause, from);
  if (start !== null && start >= from) {
    const list = listAt(around, start);
    seats.push(...objectsOf(list.seats, clause));
    if (seats.length > 0) at = list.to;
  }
  for (; at < clause.rest.length; at += 1) {
    if (!introduces(clause, at)) continue;
    const list = listAt(around, at + 1);
    seats.push(...list.seats);
    at = Math.max(at, list.to - 1);
  }
  return seats.length === 0 ? null : seats;
}

/** "President X met with the Emperor", told of the Emperor's visit: the host is the subject. */
function hostIn({ lead }: Clause, around: Around, sense: VerbSense): readonly Seat[] | null {
  if (sense !== 'met' || lead.length === 0) return null;
  const { seats } = listAt({ ...around, tokens: lead }, 0);
  const hosts = seats.filter(({ person, american }) => person !== null && american);
  return hosts.length === 0 ? null : hosts;
}

/** Where people may stand straight behind the verb. */
function objectStart({ verb, rest }: Clause, from: number): number | null {
  if (verb === null) return null;
  // Americans whom one joins are companions, and were passed over before.
  const joined = from === 0 && /^joined$/i.test(verb.text);
  if (!joined && !takesPeople(verb.text)) return null;
  const skipped = rest.findIndex(
    ({ text }) => !/^(?:also|informally|privately|briefly)$/.test(text),
  );
  return skipped < 0 || /^(?:with|by)$/i.test(rest[skipped]?.text ?? '') ? null : skipped;
}

/** A clause without a verb that is nothing but people goes on from the one before it, or opens the text. */
function bareStart(around: Around, before: Encountered | null, clause: Clause): number | null {
  const first = clause.rest.findIndex(({ text }) => !/^(?:and|also|with|,)$/.test(text));
  if (first < 0) return null;
  const opens = clause.rest[0]?.start === 0;
  if (!opens && (before === null || !clause.continues)) return null;
  const list = listAt(around, first);
  const all = list.to >= clause.rest.length || !opens;
  const fits = list.seats.every(({ person }) => (person?.title ?? null) !== null);
  return all && list.seats.length > 0 && (fits || !opens) ? first : null;
}

/** Who stands straight behind a verb is a person with a title; "visited" sees more often things. */
function objectsOf(seats: readonly Seat[], { verb }: Clause): readonly Seat[] {
  const visited = /^(?:visited|saw|received|hosted)$/i.test(verb?.text ?? '');
  return seats.filter(({ person, group }) =>
    person === null
      ? group !== null && !visited
      : !visited ||
        (person.title !== null && !/^(?:King|Queen|Prince|Lord|Sir|Lady)$/.test(person.title)),
  );
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
  if (/\b(?:conference|summit|forum)\b/.test(words) && !/\bmet with\b/.test(words)) return true;
  return sense === 'attended' && /\bmeeting with\b/.test(words);
}

function wordsOf({ lead, verb, rest }: Clause): string {
  const tokens: readonly Token[] = [...lead, ...(verb === null ? [] : [verb]), ...rest];
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
}
