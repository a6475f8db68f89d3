import type { Claim, StatedRecord, StatedState } from '../../src/model/stated.ts';
import { resolveListed } from './resolve-listed.ts';
import { aClaim, aName } from './stated.ts';

export const STATES: readonly StatedState[] = ['RU', 'KP', 'CN'].map((id) => ({
  kind: 'state',
  id,
  names: [aName(id)],
  from: null,
  until: null,
}));

/** The view of records, each claimed by one curated data set unless it comes as a claim. */
export function viewOf(...records: readonly (StatedRecord | Claim)[]) {
  const claims = records.map((one) => ('record' in one ? one : aClaim(one)));
  return resolveListed(claims, STATES);
}

export function meetingOf(view: ReturnType<typeof viewOf>, id = 'm') {
  const meeting = view.meetings.find((one) => one.id === id);
  if (!meeting) {
    throw new Error(`there is no meeting ${id}`);
  }
  return meeting;
}
