import type { FuzzyDate } from '../../model/fuzzy-date.ts';
import type { StatedMeeting, StatedParticipant } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { faultIn } from './check-fault.ts';
import { type Check, type KnownRecords, locatedOf } from './check-index.ts';
import { type Lives, rememberLives, rulesOut } from './life-dates.ts';
import { participantField } from './record-fields.ts';

const MOST_YEARS = 120;

/** Whether people were alive, and of a likely age, when they met. Only what is certain is told. */
export function checkLives(known: KnownRecords): Check {
  const tooOld = new Set<string>();
  const lives = rememberLives(known);
  return (located) =>
    locatedOf('meeting', located).flatMap((meeting) => {
      const { record } = meeting;
      const date = record.date === null ? null : known.date(record.date);
      return date === null
        ? []
        : record.participants.flatMap((participant, at) => [
            ...checkLife(meeting, date, participant, at, lives),
            ...checkAge(meeting, date, participant, at, { known, lives, tooOld }),
          ]);
    });
}

function checkLife(
  { raw, record }: Located<StatedMeeting>,
  date: FuzzyDate,
  { person, status }: StatedParticipant,
  at: number,
  lives: Lives,
): Fault[] {
  const { born: births, died: deaths } = lives(person);
  if (rulesOut(births, 'born', date)) {
    const seat = participantField(record, at);
    const message = `cannot be ${person} (born ${shown(births)}): ${record.id} was on ${date.edtf}`;
    return [faultIn(raw, seat, 'MEETING_BEFORE_BIRTH', message)];
  }
  if (status === 'ATTENDED' && rulesOut(deaths, 'died', date)) {
    const seat = participantField(record, at);
    const message = `cannot be ${person} (died ${shown(deaths)}): ${record.id} was on ${date.edtf}`;
    return [faultIn(raw, seat, 'MEETING_AFTER_DEATH', message)];
  }
  return [];
}

interface Ages {
  readonly known: KnownRecords;
  readonly lives: Lives;
  /** Of whom it was told already. */
  readonly tooOld: Set<string>;
}

function checkAge(
  { raw, record }: Located<StatedMeeting>,
  date: FuzzyDate,
  { person, status }: StatedParticipant,
  at: number,
  { known, lives, tooOld }: Ages,
): Fault[] {
  if (person === null || status !== 'ATTENDED' || tooOld.has(person)) {
    return [];
  }
  const births = lives(person).born.map(({ latest }) => yearOf(latest));
  const years = yearOf(date.earliest) - Math.max(...births);
  if (births.length === 0 || !(years > MOST_YEARS)) {
    return [];
  }
  tooOld.add(person);
  const message = `would make ${person} ${years} at ${record.id}; is the birth right?`;
  const own = known.own('person', person);
  return own?.record.kind === 'person' && own.record.born
    ? [faultIn(own.raw, 'born', 'AGE_IMPLAUSIBLE', message, 'warning')]
    : [faultIn(raw, participantField(record, at), 'AGE_IMPLAUSIBLE', message, 'warning')];
}

function shown(dates: readonly FuzzyDate[]): string {
  return dates.map(({ edtf }) => edtf).join(' or ');
}

/** NaN where the day is not known, so that no comparison with it holds. */
function yearOf(day: string | null): number {
  return day === null ? Number.NaN : Number(day.slice(0, 4));
}
