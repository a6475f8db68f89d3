import type { StatedMeeting, StatedState } from '../../model/stated.ts';
import type { Fault, Located } from '../records.ts';
import { builtInStates } from '../states/built-in-states.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, locatedOf } from './check-index.ts';
import { nearestId } from './nearest.ts';
import { listField, participantField } from './record-fields.ts';

/** ISO leaves these to its users: a data set may give them to states of its own. */
const USER_ASSIGNED = /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/;
const LIKE_A_CODE = /^([A-Za-z]{2}|[A-Z]{4})$/;

/** Codes of states, and states in meetings of a time in which they were not. */
export function checkStates(located: readonly Located[], known: KnownRecords): readonly Fault[] {
  const builtIn = new Set(builtInStates().map(({ id }) => id));
  return [
    ...locatedOf('state', located).flatMap((state) => checkState(state, builtIn)),
    ...locatedOf('meeting', located).flatMap((meeting) => checkExistence(meeting, known)),
  ];
}

function checkState({ raw, record }: Located<StatedState>, builtIn: ReadonlySet<string>): Fault[] {
  const { id, names } = record;
  if (builtIn.has(id)) {
    return [];
  }
  if (LIKE_A_CODE.test(id) && !USER_ASSIGNED.test(id)) {
    const known = builtIn.has(id.toUpperCase()) ? id.toUpperCase() : nearestId(id, builtIn);
    const cure = known === null ? 'give a slug' : `did you mean ${known}?`;
    const message = `must be an ISO 3166 code in capitals or a longer slug, but got: ${id}; ${cure}`;
    return [faultIn(raw, 'id', 'STATE_CODE', message)];
  }
  return names.length > 0
    ? []
    : [faultIn(raw, 'names', 'REQUIRED', `is required: ${id} is not built in`)];
}

function checkExistence({ raw, record }: Located<StatedMeeting>, known: KnownRecords): Fault[] {
  const { date } = record;
  if (date === null) {
    return [];
  }
  return record.participants.flatMap((participant, at) =>
    participant.for.flatMap((id, position) => {
      const state = known.of('state', id).find((stated) => isOutside(date, stated, known));
      if (state === undefined) {
        return [];
      }
      const field = `${participantField(record, at)}.${listField('for', participant.for, position)}`;
      const span = `from ${state.from ?? 'unknown'} until ${state.until ?? 'now'}`;
      const message = `is ${id}, which exists ${span}; ${record.id} is dated ${date}`;
      return [faultIn(raw, field, 'STATE_NOT_IN_EXISTENCE', message, 'warning')];
    }),
  );
}

function isOutside(date: string, { from, until }: StatedState, known: KnownRecords): boolean {
  const meeting = known.date(date);
  return (
    isBefore(meeting.latest, from === null ? null : known.date(from).earliest) ||
    isBefore(until === null ? null : known.date(until).latest, meeting.earliest)
  );
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
