import type { StatedMeeting, StatedParticipant, StatedPerson } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type Check, type KnownRecords, locatedOf } from './check-index.ts';
import { type LifeField, rulesOut } from './life-dates.ts';

/**
 * Whether the births and deaths of a load leave people alive in the meetings that others state, so
 * that it does not matter whether the people or the meetings were loaded first.
 */
export function checkLivesElsewhere(known: KnownRecords): Check {
  let meetings: MeetingsByPerson | null = null;
  return (located) =>
    locatedOf('person', located)
      .filter(({ record }) => record.born || record.died)
      .flatMap((person) => {
        meetings ??= meetingsByPerson(known);
        const theirs = meetings.get(person.id) ?? [];
        return [
          ...checkLife(person, 'born', theirs, known),
          ...checkLife(person, 'died', theirs, known),
        ];
      });
}

type MeetingsByPerson = ReadonlyMap<string, readonly Attended[]>;

/** A seat in a meeting, without the meeting: there may be millions. */
interface Attended extends Pick<StatedMeeting, 'id' | 'date'>, Pick<StatedParticipant, 'status'> {}

function meetingsByPerson(known: KnownRecords): MeetingsByPerson {
  const byPerson = new Map<string, Attended[]>();
  for (const { id, date, participants } of known.elsewhere('meeting')) {
    for (const { person, status } of participants) {
      const wanted = person !== null && known.own('person', person) !== undefined;
      if (wanted) {
        const before = byPerson.get(person) ?? [];
        before.push({ id, date, status });
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
  meetings: readonly Attended[],
  known: KnownRecords,
): Fault[] {
  if (record[field] === null) {
    return [];
  }
  const stated = known.of('person', record.id).flatMap((person) => person[field] ?? []);
  const dates = stated.map(known.date);
  const ruledOut = meetings
    // The dead may be expected and miss it; the unborn cannot even be invited.
    .filter(({ status }) => field === 'born' || status === 'ATTENDED')
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
