import { dateText } from '../../model/date-text.ts';
import { dayOfNumber } from '../../model/day.ts';
import { fuzzyDate } from '../../model/fuzzy-date.ts';
import type { ScoredPair } from '../matching/scored-pair.ts';
import type { EventGround } from './event-conflicts.ts';
import { isVisit } from './event-conflicts.ts';
import { type PartyTie, tiedParties } from './likeness-of-parties.ts';
import { type PlaceTie, placeTie } from './likeness-of-places.ts';
import { commonDays, dayCount, dayLikeness, type MatchDays } from './match-days.ts';
import type { ToldMeeting } from './told-meeting.ts';

export interface Naming {
  personName(id: string): string;
  placeName(id: string): string;
}

/** What sharing is worth; together with the best place and the best days it comes to at most 1. */
const SHARED_PAIR = 0.6;
const BESIDE_SHARED: Readonly<Record<PartyTie, number>> = {
  PERSON: SHARED_PAIR,
  SEAT: 0.55,
  COMPANIONS: 0.4,
  ACTOR: 0.35,
};
const PLACE: Readonly<Record<PlaceTie, number>> = {
  SAME: 0.2,
  STATE: 0.05,
  APART: 0.05,
  NONE: 0.05,
};
const NARROW_DAYS = 10;
const NARROW = 0.1;
const LIKE_DAYS = 0.1;
const WIDE = 0.05;
const OTHER_KIND = 0.1;

interface Shared {
  readonly score: number;
  readonly because: string;
}

/** Scores two records that nothing forbids to be of one meeting; null where they share too little. */
export function scoreEvents(
  a: ToldMeeting,
  b: ToldMeeting,
  { offices, places, ...naming }: EventGround & Naming,
): ScoredPair | null {
  const shared = isVisit(a)
    ? sharedGuests(a, b, naming)
    : sharedParties(a, b, { offices, places, ...naming });
  if (shared === null) {
    return null;
  }
  const place = placeTie(a.places, b.places, places);
  const score = shared.score + PLACE[place] + dayScore(a.days, b.days) - kindPenalty(a, b);
  const because = [shared.because, placeWords(a, b, place, naming), dayWords(a.days, b.days)];
  return {
    a: a.id,
    b: b.id,
    score: Math.round(score * 1000) / 1000,
    because: because.filter(Boolean).join('; '),
  };
}

function sharedGuests(a: ToldMeeting, b: ToldMeeting, naming: Naming): Shared | null {
  const guests = [...(a.stay?.guests ?? [])].filter((guest) => b.stay?.guests.has(guest));
  return guests.length === 0
    ? null
    : { score: SHARED_PAIR, because: `both tell of a visit of ${namesOf(guests, naming)}` };
}

function sharedParties(
  a: ToldMeeting,
  b: ToldMeeting,
  { offices, ...naming }: EventGround & Naming,
): Shared | null {
  const tied = tiedParties(a, b, offices) ?? [];
  const people = tied
    .filter(({ tie }) => tie === 'PERSON')
    .map((pair) => [...pair.a.people].filter((person) => pair.b.people.has(person)));
  const beside = besideShared(tied.map(({ tie }) => tie));
  const names = people.map((shared) => namesOf(shared, naming)).sort();
  return beside === null
    ? null
    : {
        score: BESIDE_SHARED[beside],
        because: [`both seat ${names.join(' and ')}`, BESIDE_WORDS[beside]]
          .filter(Boolean)
          .join(', '),
      };
}

const BESIDE_WORDS: Readonly<Record<PartyTie, string>> = {
  PERSON: '',
  SEAT: 'across from the same office or group',
  COMPANIONS: 'across from people who travelled together',
  ACTOR: 'across from the same state or organization',
};

/** What goes with one shared person; null where nobody is shared, or nothing across. */
function besideShared(ties: readonly PartyTie[]): PartyTie | null {
  const shared = ties.filter((tie) => tie === 'PERSON').length;
  if (shared === 0 || ties.length < 2) {
    return null;
  }
  return shared > 1
    ? 'PERSON'
    : ((['ACTOR', 'COMPANIONS', 'SEAT'] as const).find((tie) => ties.includes(tie)) ?? null);
}

function dayScore(a: MatchDays, b: MatchDays): number {
  const widest = Math.max(dayCount(a), dayCount(b));
  return widest <= NARROW_DAYS ? NARROW + LIKE_DAYS * dayLikeness(a, b) : WIDE;
}

/** Talks, summits and other meetings are what one calls them; a meal or a signing is more. */
function kindPenalty(a: ToldMeeting, b: ToldMeeting): number {
  const special = [a.kind, b.kind].filter((kind) => kind === 'RECEPTION' || kind === 'SIGNING');
  return a.kind !== b.kind && special.length > 0 ? OTHER_KIND : 0;
}

function namesOf(people: readonly string[], { personName }: Naming): string {
  return people.map(personName).sort().join(', ');
}

function placeWords(a: ToldMeeting, b: ToldMeeting, tie: PlaceTie, { placeName }: Naming): string {
  if (tie !== 'SAME' && tie !== 'STATE') {
    return '';
  }
  const [inner, outer] = a.places.length >= b.places.length ? [a, b] : [b, a];
  const [at] = tie === 'SAME' ? inner.places : outer.places.slice(-1);
  return at === undefined ? '' : placeName(at);
}

function dayWords(a: MatchDays, b: MatchDays): string {
  const common = commonDays(a, b);
  const [from, until] = [common.at(0)?.from, common.at(-1)?.until];
  if (from === undefined || until === undefined) {
    return '';
  }
  const edtf = from === until ? dayOfNumber(from) : `${dayOfNumber(from)}/${dayOfNumber(until)}`;
  return `days overlap on ${dateText(fuzzyDate(edtf), 'en')}`;
}
