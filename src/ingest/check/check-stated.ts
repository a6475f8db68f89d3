import { isDeepStrictEqual } from 'node:util';
import { liesWithin } from '../../model/date-rules.ts';
import { endsOfStay, possibleDays } from '../../model/edtf-days.ts';
import { expressionOf, type FuzzyDate } from '../../model/fuzzy-date.ts';
import type { StatedMeeting, StatedPlace } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, locatedOf } from './check-index.ts';
import { participantField } from './record-fields.ts';

/**
 * What a record claims and no source states. A meeting's date, status, place and people need an
 * account, and a tenure needs a source. Source: design §1, Document and Account.
 */
export function checkStated(located: readonly Located[], known: KnownRecords): readonly Fault[] {
  return [
    ...locatedOf('person', located).flatMap(({ raw, record }) =>
      record.tenures.flatMap(({ sources }, at) =>
        sources.length > 0
          ? []
          : [faultIn(raw, `tenures[${at}]`, 'UNSOURCED', 'must have a source: name a document')],
      ),
    ),
    ...locatedOf('meeting', located).flatMap((meeting) => unstatedIn(meeting, known)),
  ];
}

function unstatedIn({ raw, record }: Located<StatedMeeting>, known: KnownRecords): Fault[] {
  if (record.accounts.length === 0) {
    const message = 'must have an account: a document that states its status, and all that it has';
    return [faultIn(raw, 'accounts', 'UNSTATED', message)];
  }
  const unstated = (field: string, what: string): Fault =>
    faultIn(raw, field, 'UNSTATED', `is ${what}, which no account states; say it in an account`);
  return [
    ...(isDateStated(record, known) ? [] : [unstated('date', record.date ?? '')]),
    ...(isStatusStated(record) ? [] : [unstated('status', record.status)]),
    ...(isPlaceStated(record, known) ? [] : [unstated('place', record.place ?? '')]),
    ...record.participants.flatMap(({ person }, at) =>
      person === null || isPersonStated(record, person)
        ? []
        : [unstated(`${participantField(record, at)}.person`, person)],
    ),
  ];
}

/** An account may be more exact than the record, never vaguer: no day is invented. */
function isDateStated({ date, accounts }: StatedMeeting, known: KnownRecords): boolean {
  return (
    date === null ||
    accounts.some(
      (account) => account.date !== null && isStatedBy(known.date(account.date), known.date(date)),
    )
  );
}

/** Whether what an account says states what a record has: it is as exact, or more so. */
export function isStatedBy(said: FuzzyDate, recorded: FuzzyDate): boolean {
  return said.edtf === recorded.edtf || liesWithin(said, recorded) || meanTheSame(said, recorded);
}

/** Written differently, or with a qualifier, which widens nothing. */
function meanTheSame(a: FuzzyDate, b: FuzzyDate): boolean {
  const [first, second] = [expressionOf(a), expressionOf(b)];
  return first.shape === 'STAY' && second.shape === 'STAY'
    ? isDeepStrictEqual(endsOfStay(first), endsOfStay(second))
    : isDeepStrictEqual(possibleDays(first), possibleDays(second));
}

function isStatusStated({ status, accounts }: StatedMeeting): boolean {
  return accounts.some((account) => account.status === status);
}

/** An account may be more exact than the record: who met in Moscow met in Russia. */
function isPlaceStated({ place, accounts }: StatedMeeting, known: KnownRecords): boolean {
  return (
    place === null ||
    accounts.some((account) => account.place !== null && isWithin(account.place, place, known))
  );
}

/** True also where the way leads through a refused record, since its own fault is told there. */
function isWithin(inner: string, outer: string, known: KnownRecords): boolean {
  const seen = new Set<string>();
  let at: string | null = inner;
  while (at !== null && !seen.has(at)) {
    if (at === outer) {
      return true;
    }
    seen.add(at);
    const places: readonly StatedPlace[] = known.of('place', at);
    if (places.length === 0 && known.has('place', at)) {
      return true;
    }
    at = places.find((place) => place.in !== null)?.in ?? null;
  }
  return false;
}

function isPersonStated({ accounts }: StatedMeeting, person: string): boolean {
  return accounts.some(
    ({ participants, absent }) => participants?.includes(person) || absent.includes(person),
  );
}
