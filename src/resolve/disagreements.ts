import { canBothBeTrue } from '../model/date-rules.ts';
import { dateText } from '../model/date-text.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { MeetingStatus } from '../model/stated.ts';
import type {
  ViewAccount,
  ViewDisagreement,
  ViewDisagreementValue,
  ViewDocument,
} from '../model/view.ts';
import type { Documents } from './documents.ts';

export interface DisagreementContext {
  /** The meeting's own date, EDTF; null for undated. */
  readonly date: string | null;
  readonly documents: Documents;
  /** The place and all that it lies in. */
  readonly within: (place: string) => readonly string[];
  readonly placeName: (place: string) => string;
  readonly personName: (person: string) => string;
}

/** Values that the accounts of one meeting state and that cannot all be true (design §1). */
export function disagreementsOf(
  accounts: readonly ViewAccount[],
  context: DisagreementContext,
): readonly ViewDisagreement[] {
  return [
    ...disagreementOn('DATE', datesThatConflict(accounts)),
    ...disagreementOn('PLACE', placesThatConflict(accounts, context)),
    ...disagreementOn('STATUS', statusesThatConflict(accounts, context)),
    ...disagreementOn('PARTICIPANT', attendancesThatConflict(accounts, context)),
  ];
}

function disagreementOn(
  field: ViewDisagreement['field'],
  values: readonly ViewDisagreementValue[],
): readonly ViewDisagreement[] {
  return values.length === 0 ? [] : [{ field, values }];
}

const NOTHING = { date: null, place: null, status: null, person: null };

interface Stated<Value> {
  readonly value: Value;
  readonly accounts: readonly string[];
}

/** The distinct values that accounts state, each with the keys of those that do, in their order. */
function statedBy<Value>(
  accounts: readonly ViewAccount[],
  read: (account: ViewAccount) => Value | null,
): readonly Stated<Value>[] {
  const keys = new Map<Value, string[]>();
  for (const account of accounts) {
    const value = read(account);
    if (value !== null) {
      keys.set(value, [...(keys.get(value) ?? []), account.key]);
    }
  }
  return [...keys].map(([value, of]) => ({ value, accounts: of }));
}

/** Those values of which at least one other cannot be true as well. */
function conflicting<Value>(
  stated: readonly Stated<Value>[],
  agree: (a: Value, b: Value) => boolean,
): readonly Stated<Value>[] {
  return stated.filter(({ value }) => stated.some((other) => !agree(value, other.value)));
}

function datesThatConflict(accounts: readonly ViewAccount[]): readonly ViewDisagreementValue[] {
  const agree = (a: string, b: string) => canBothBeTrue(fuzzyDate(a), fuzzyDate(b));
  return conflicting(
    statedBy(accounts, ({ date }) => date),
    agree,
  ).map(({ value, accounts: of }) => ({
    ...NOTHING,
    text: dateText(fuzzyDate(value), 'en'),
    date: value,
    accounts: of,
  }));
}

function placesThatConflict(
  accounts: readonly ViewAccount[],
  { within, placeName }: DisagreementContext,
): readonly ViewDisagreementValue[] {
  const agree = (a: string, b: string) => within(a).includes(b) || within(b).includes(a);
  return conflicting(
    statedBy(accounts, ({ place }) => place),
    agree,
  ).map(({ value, accounts: of }) => ({
    ...NOTHING,
    text: placeName(value),
    place: value,
    accounts: of,
  }));
}

/**
 * CANCELLED against OCCURRED, or still planned in a document that was certainly published after the
 * meeting's last day. A linked headline may be older than the page it stands on, so it is exempt.
 */
function statusesThatConflict(
  accounts: readonly ViewAccount[],
  { date, documents }: DisagreementContext,
): readonly ViewDisagreementValue[] {
  const isPast = (account: ViewAccount) =>
    !account.headline && wasPublishedAfter(documents.get(account.document), date);
  const telling = accounts.filter(
    (account) => account.status !== null && (!isPlan(account.status) || isPast(account)),
  );
  const stated = statedBy(telling, ({ status }) => status);
  const agree = (a: MeetingStatus, b: MeetingStatus) => a === b || (isPlan(a) && isPlan(b));
  return conflicting(stated, agree).map(({ value, accounts: of }) => ({
    ...NOTHING,
    text: value,
    status: value,
    accounts: of,
  }));
}

function isPlan(status: MeetingStatus): boolean {
  return status === 'INVITED' || status === 'ANNOUNCED';
}

function wasPublishedAfter(document: ViewDocument | undefined, date: string | null): boolean {
  const published = document?.publishedOn;
  const earliest = published ? fuzzyDate(published).earliest : null;
  // A stay whose end nobody tells has no last day, so nothing was certainly published after it.
  const last = date === null ? null : fuzzyDate(date).latest;
  return earliest !== null && last !== null && earliest > last;
}

function attendancesThatConflict(
  accounts: readonly ViewAccount[],
  { personName }: DisagreementContext,
): readonly ViewDisagreementValue[] {
  const absent = new Set(accounts.flatMap((account) => account.absent));
  return [...absent].flatMap((person) => {
    const listing = accounts.filter(({ participants }) => participants.includes(person));
    const missing = accounts.filter((account) => account.absent.includes(person));
    const value = (text: string, of: readonly ViewAccount[]): ViewDisagreementValue => ({
      ...NOTHING,
      text: `${personName(person)}: ${text}`,
      person,
      accounts: of.map(({ key }) => key),
    });
    return listing.length === 0 ? [] : [value('took part', listing), value('absent', missing)];
  });
}
