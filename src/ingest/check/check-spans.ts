import { fuzzyDate } from '../../model/fuzzy-date.ts';
import { nameKey } from '../../model/name-key.ts';
import type { StatedOffice, StatedPerson, StatedTenure } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, locatedOf } from './check-index.ts';

/** Beginnings that come after their ends, and offices held twice at once. */
export function checkSpans(located: readonly Located[], known: KnownRecords): readonly Fault[] {
  return [
    ...locatedOf('person', located).flatMap((person) => checkPerson(person, known)),
    ...locatedOf('state', located).flatMap(({ raw, record }) =>
      isReversed(record.from, record.until) ? [order(raw, 'until', record.until, record.from)] : [],
    ),
    ...locatedOf('organization', located).flatMap(({ raw, record }) =>
      record.members.flatMap(({ from, until }, at) =>
        isReversed(from, until) ? [order(raw, `members[${at}].until`, until, from)] : [],
      ),
    ),
  ];
}

function checkPerson({ raw, record }: Located<StatedPerson>, known: KnownRecords): Fault[] {
  const { born, died, tenures } = record;
  return [
    ...(isReversed(born, died) ? [order(raw, 'died', died, born)] : []),
    ...tenures.flatMap((tenure, at) => [
      ...(isReversed(tenure.from, tenure.until)
        ? [order(raw, `tenures[${at}].until`, tenure.until, tenure.from)]
        : []),
      ...(isUndated(tenure)
        ? [faultIn(raw, `tenures[${at}]`, 'TENURE_UNDATED', UNDATED, 'warning')]
        : []),
      ...overlapsBefore(raw, tenures, at, known),
    ]),
  ];
}

const UNDATED = 'has no from, until or attested day, so that it is shown with no meeting';

function isUndated({ from, until, attested }: StatedTenure): boolean {
  return from === null && until === null && attested.length === 0;
}

function overlapsBefore(
  raw: Located['raw'],
  tenures: readonly StatedTenure[],
  at: number,
  known: KnownRecords,
): Fault[] {
  const tenure = tenures[at];
  const before = tenures.findIndex(
    (other, position) =>
      position < at &&
      tenure !== undefined &&
      isSameOffice(tenure.office, other.office, known) &&
      overlap(tenure, other),
  );
  const message = `overlaps tenures[${before}] in the same office`;
  return before === -1 ? [] : [faultIn(raw, `tenures[${at}]`, 'ROLE_OVERLAP', message, 'warning')];
}

/** One office, or two records of one: of the same actor, with a title in common. */
function isSameOffice(a: string, b: string, known: KnownRecords): boolean {
  const [one] = known.of('office', a);
  const [other] = known.of('office', b);
  if (a === b || one === undefined || other === undefined) {
    return a === b;
  }
  const titles = new Set(titleKeys(one));
  return one.of === other.of && titleKeys(other).some((key) => titles.has(key));
}

function titleKeys({ titles }: StatedOffice): readonly string[] {
  return titles.map(({ text }) => nameKey(text));
}

/** Certainly: each began, at the latest, before the other ended, at the earliest. */
function overlap(a: StatedTenure, b: StatedTenure): boolean {
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

function beginsBeforeEnd({ from }: StatedTenure, { until }: StatedTenure): boolean {
  const begun = from === null ? null : fuzzyDate(from).latest;
  const ended = until === null ? null : fuzzyDate(until).earliest;
  return begun !== null && ended !== null && begun < ended;
}

function isReversed(from: string | null, until: string | null): boolean {
  if (from === null || until === null) {
    return false;
  }
  const [start, end] = [fuzzyDate(from).earliest, fuzzyDate(until).latest];
  return start !== null && end !== null && end < start;
}

function order(
  raw: Located['raw'],
  field: string,
  end: string | null,
  start: string | null,
): Fault {
  const message = `must not be before ${start}, when it begins, but got: ${end}`;
  return faultIn(raw, field, 'DATE_ORDER', message);
}
