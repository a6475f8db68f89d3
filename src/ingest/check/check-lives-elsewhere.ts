import type { StatedMeeting, StatedPerson } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, locatedOf } from './check-index.ts';
import { type LifeField, rulesOut } from './life-dates.ts';

/**
 * Whether the births and deaths of a load leave people alive in the meetings that others state, so
 * that it does not matter whether the people or the meetings were loaded first.
 */
export function checkLivesElsewhere(
  located: readonly Located[],
  known: KnownRecords,
): readonly Fault[] {
  const people = locatedOf('person', located).filter(({ record }) => record.born || record.died);
  if (people.length === 0) {
    return [];
  }
  const own = new Set(located.map(({ record }) => record));
  const elsewhere = known.all('meeting').filter((meeting) => !own.has(meeting));
  const meetings = meetingsByPerson(elsewhere, new Set(people.map(({ record }) => record.id)));
  return people.flatMap((person) => {
    const theirs = meetings.get(person.record.id) ?? [];
    return [
      ...checkLife(person, 'born', theirs, known),
      ...checkLife(person, 'died', theirs, known),
    ];
  });
}

function meetingsByPerson(
  meetings: readonly StatedMeeting[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly StatedMeeting[]> {
  const byPerson = new Map<string, StatedMeeting[]>();
  for (const meeting of meetings) {
    for (const { person } of meeting.participants) {
      if (person !== null && wanted.has(person)) {
        const before = byPerson.get(person) ?? [];
        before.push(meeting);
        byPerson.set(person, before);
      }
    }
  }
  return byPerson;
}

const CODES = { born: 'MEETING_BEFORE_BIRTH', died: 'MEETING_AFTER_DEATH' } as const;

/** One date is one slip, however many meetings it rules out. */
function checkLife(
  { raw, record }: Located<StatedPerson>,
  field: LifeField,
  meetings: readonly StatedMeeting[],
  known: KnownRecords,
): Fault[] {
  if (record[field] === null) {
    return [];
  }
  const stated = known.of('person', record.id).flatMap((person) => person[field] ?? []);
  const dates = stated.map(known.date);
  const ruledOut = meetings
    .filter((meeting) => isThere(meeting, record.id, field))
    .filter(({ date }) => date !== null && rulesOut(dates, field, known.date(date)))
    .map(({ id, date }) => `${id} (${date})`)
    .sort();
  const [first] = ruledOut;
  if (first === undefined) {
    return [];
  }
  const more = ruledOut.length > 1 ? ` and ${ruledOut.length - 1} more` : '';
  const message = `cannot be ${record[field]}: ${record.id} is in ${first}${more}, which others state`;
  return [faultIn(raw, field, CODES[field], message)];
}

/** The dead may be expected and miss it; the unborn cannot even be invited. */
function isThere({ participants }: StatedMeeting, id: string, field: LifeField): boolean {
  return participants.some(
    ({ person, status }) => person === id && (field === 'born' || status === 'ATTENDED'),
  );
}
