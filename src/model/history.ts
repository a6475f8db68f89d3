import { liesWithin } from './date-rules.ts';
import { spanOf } from './date-span.ts';
import { type FuzzyDate, fuzzyDate } from './fuzzy-date.ts';
import type { MeetingStatus } from './stated.ts';

/** What one account tells of a meeting, as far as its history goes. */
export interface Telling {
  readonly headline: boolean;
  readonly date: string | null;
  readonly status: MeetingStatus | null;
  readonly place: string | null;
  /** When its document was published; null where that is not known. */
  readonly publishedOn: string | null;
}

/** What was known of a meeting once all documents of a day, and those before, were published. */
export interface MeetingVersion<Account> {
  /** Null for the last version, which holds what undated documents tell too. */
  readonly knownOn: FuzzyDate | null;
  readonly status: MeetingStatus;
  readonly date: string | null;
  /** Id of a place. */
  readonly place: string | null;
  /** The accounts published then, in the order given. */
  readonly accounts: readonly Account[];
}

/** What is held of the meeting with all accounts together; where one of them says so, it stands. */
export interface Held {
  readonly status: MeetingStatus;
  readonly date: string | null;
  readonly place: string | null;
}

/** Whether a place lies in another, by their ids. */
export type PlaceLiesWithin = (inner: string, outer: string) => boolean;

const HOW_FAR: Readonly<Record<MeetingStatus, number>> = {
  INVITED: 0,
  ANNOUNCED: 1,
  OCCURRED: 2,
  CANCELLED: 2,
};

/** A version for each day on which something was published of the meeting, oldest first. */
export function historyOf<Account extends Telling>(
  held: Held,
  accounts: readonly Account[],
  placeLiesWithin: PlaceLiesWithin,
): readonly MeetingVersion<Account>[] {
  const days = [...new Set(accounts.map(publicationDay))].toSorted(undatedLast);
  return days.map((day, index) => {
    const known = days.slice(0, index + 1).flatMap((until) => publishedOn(accounts, until));
    const status = furthestStatus(known) ?? firstStatus(accounts, days) ?? held.status;
    return {
      knownOn: day === null ? null : dayTold(publishedOn(accounts, day)),
      status,
      date: told(known, status, 'date', held.date, dateLiesWithin),
      place: told(known, status, 'place', held.place, placeLiesWithin),
      accounts: publishedOn(accounts, day),
    };
  });
}

/** The version of a day; null where nothing had been published of the meeting by then. */
export function versionKnownOn<Account>(
  history: readonly MeetingVersion<Account>[],
  day: string,
): MeetingVersion<Account> | null {
  return (
    history.findLast(({ knownOn }) => knownOn !== null && spanOf(knownOn).until <= day) ?? null
  );
}

/** The day by which the document was certainly out. */
function publicationDay({ publishedOn }: Telling): string | null {
  return publishedOn === null ? null : spanOf(fuzzyDate(publishedOn)).until;
}

function undatedLast(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : 1;
}

function publishedOn<Account extends Telling>(
  accounts: readonly Account[],
  day: string | null,
): readonly Account[] {
  return accounts.filter((account) => publicationDay(account) === day);
}

/** Of the publication dates that end on one day, the narrowest. */
function dayTold(accounts: readonly Telling[]): FuzzyDate | null {
  const dates = accounts.flatMap((account) =>
    account.publishedOn === null ? [] : [fuzzyDate(account.publishedOn)],
  );
  const [narrowest] = dates.toSorted((a, b) => (spanOf(a).from < spanOf(b).from ? 1 : -1));
  return narrowest ?? null;
}

/** A meeting that took place may be told to be off later, and the other way round; never less. */
function furthestStatus(known: readonly Telling[]): MeetingStatus | null {
  let furthest: MeetingStatus | null = null;
  for (const { status, headline } of known) {
    if (status !== null && goesOn(furthest, status, headline)) {
      furthest = status;
    }
  }
  return furthest;
}

/** A headline may be older than the page that links it, so it takes nothing back. */
function goesOn(from: MeetingStatus | null, to: MeetingStatus, headline: boolean): boolean {
  if (from === null || HOW_FAR[to] > HOW_FAR[from]) {
    return true;
  }
  return HOW_FAR[to] === HOW_FAR[from] && !headline;
}

/** Stands for the versions before anybody told how far the meeting came. */
function firstStatus(
  accounts: readonly Telling[],
  days: readonly (string | null)[],
): MeetingStatus | null {
  const inTime = days.flatMap((day) => publishedOn(accounts, day));
  return inTime.find(({ status }) => status !== null)?.status ?? null;
}

function told(
  known: readonly Telling[],
  status: MeetingStatus,
  field: 'date' | 'place',
  held: string | null,
  within: (inner: string, outer: string) => boolean,
): string | null {
  const telling = known.filter((account) => account[field] !== null);
  const ofStatus = telling.filter((account) => account.status === status);
  const chosen = ofStatus.length > 0 ? ofStatus : telling;
  const values = [...new Set(chosen.flatMap((account) => account[field] ?? []))];
  if (held !== null && values.includes(held)) {
    return held;
  }
  const narrowest = values.find((value) =>
    values.every((other) => other === value || within(value, other)),
  );
  return narrowest ?? newest(chosen, field);
}

function newest(accounts: readonly Telling[], field: 'date' | 'place'): string | null {
  const days = accounts.map((account) => publicationDay(account) ?? '');
  const last = days.toSorted().at(-1);
  const values = accounts
    .filter((_, index) => days[index] === last)
    .flatMap((account) => account[field] ?? []);
  return values.toSorted()[0] ?? null;
}

function dateLiesWithin(inner: string, outer: string): boolean {
  return liesWithin(fuzzyDate(inner), fuzzyDate(outer));
}
