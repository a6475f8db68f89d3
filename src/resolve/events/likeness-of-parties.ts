import type { KnownOffices } from './known-offices.ts';
import { commonDays, type MatchDays } from './match-days.ts';
import type { Party, Stay, ToldMeeting } from './told-meeting.ts';

/**
 * How surely two parties are one, the surest first: they share a person; an unnamed seat or group
 * of one is in the other; they travelled together; they came for one state, of which one tells no
 * more or both tell of a group in like words.
 */
export type PartyTie = 'PERSON' | 'SEAT' | 'COMPANIONS' | 'ACTOR';

const TIES: readonly PartyTie[] = ['PERSON', 'SEAT', 'COMPANIONS', 'ACTOR'];

export interface TiedParties {
  readonly tie: PartyTie;
  readonly a: Party;
  readonly b: Party;
}

/**
 * The parties of one meeting with those of the other, each once, the surest first; null where a
 * party of either is left over, which only lists of who was present may have.
 */
export function tiedParties(
  a: ToldMeeting,
  b: ToldMeeting,
  offices: KnownOffices,
): readonly TiedParties[] | null {
  const tied: TiedParties[] = [];
  const left = new Set(b.parties);
  const found = a.parties.flatMap((one) =>
    b.parties.flatMap((other) => {
      const tie = tieOf(one, other, { a, b, offices });
      return tie === null ? [] : [{ tie, a: one, b: other }];
    }),
  );
  const taken = new Set<Party>();
  for (const pair of found.toSorted((x, y) => TIES.indexOf(x.tie) - TIES.indexOf(y.tie))) {
    if (!taken.has(pair.a) && left.delete(pair.b)) {
      taken.add(pair.a);
      tied.push(pair);
    }
  }
  const isWhole = left.size === 0 && taken.size === a.parties.length;
  return isWhole || (!a.isSided && !b.isSided) ? tied : null;
}

interface Meetings {
  readonly a: ToldMeeting;
  readonly b: ToldMeeting;
  readonly offices: KnownOffices;
}

function tieOf(one: Party, other: Party, { a, b, offices }: Meetings): PartyTie | null {
  if (meet(one.people, other.people)) {
    return 'PERSON';
  }
  if (!meet(one.actors, other.actors)) {
    return null;
  }
  const days = [...a.days, ...b.days];
  if (
    meet(one.offices, other.offices) ||
    meet(one.groups, other.groups) ||
    isSeatOf(one, other, days, offices) ||
    isSeatOf(other, one, days, offices)
  ) {
    return 'SEAT';
  }
  if (haveCompanions(one, a.stay, other, b.stay)) {
    return 'COMPANIONS';
  }
  return isUntold(one) || isUntold(other) || areLikeGroups(one, other) ? 'ACTOR' : null;
}

/** Whether somebody of `named` held an office that `unnamed` seats without a name. */
function isSeatOf(unnamed: Party, named: Party, days: MatchDays, { holds }: KnownOffices): boolean {
  return [...unnamed.offices].some((office) =>
    [...named.people].some((person) => holds(person, office, days)),
  );
}

/** Whether nothing is told of a party but for whom it came. */
function isUntold({ people, offices, groups }: Party): boolean {
  return people.size + offices.size + groups.size === 0;
}

/** Whether one group is called as another is, in fewer words: officials, and senior officials. */
function areLikeGroups(one: Party, other: Party): boolean {
  return (
    one.people.size + other.people.size === 0 &&
    [...one.groups].some((name) =>
      [...other.groups].some((known) => {
        const [fewer = [], more = []] = [name, known].map(wordsOf).sort(byLength);
        return fewer.length > 0 && fewer.every((word) => more.includes(word));
      }),
    )
  );
}

/** Without what tells no group from another, and in the singular. */
function wordsOf(group: string): readonly string[] {
  return group.split(' ').flatMap((word) => (LINKS.has(word) ? [] : word.replace(/s$/, '')));
}

const LINKS: ReadonlySet<string> = new Set(['the', 'of', 'and']);

function byLength(a: readonly string[], b: readonly string[]): number {
  return a.length - b.length;
}

/** Whether both sit with the guests of visits that people of one state made together. */
function haveCompanions(
  one: Party,
  stay: Stay | null,
  other: Party,
  otherStay: Stay | null,
): boolean {
  return (
    stay !== null &&
    otherStay !== null &&
    stay.id !== otherStay.id &&
    meet(one.people, stay.guests) &&
    meet(other.people, otherStay.guests) &&
    meet(stay.actors, otherStay.actors) &&
    commonDays(stay.days, otherStay.days).length > 0
  );
}

export function meet<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  return [...a].some((value) => b.has(value));
}
