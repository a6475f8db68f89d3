import type { ActorRow } from './rows.ts';

/** How often two actors are tied by meetings, and when. Dates are EDTF strings. */
export interface EncounterCounts {
  /** The distinct wholes at the top of the counted meetings. */
  readonly occasionCount: number;
  readonly meetingCount: number;
  readonly undatedCount: number;
  /** Dates of the first and the last counted meeting that has one. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

export const NO_ENCOUNTER: EncounterCounts = {
  occasionCount: 0,
  meetingCount: 0,
  undatedCount: 0,
  firstDate: null,
  lastDate: null,
};

/** A counterpart of one actor. */
export interface EncounterRow extends EncounterCounts {
  readonly actor: ActorRow;
}

export type EncounterOrderField =
  | 'OCCASION_COUNT'
  | 'MEETING_COUNT'
  | 'FIRST_DATE'
  | 'LAST_DATE'
  | 'NAME';

export interface EncounterOrder {
  readonly field: EncounterOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export const MOST_OFTEN_FIRST: EncounterOrder = { field: 'OCCASION_COUNT', direction: 'DESC' };
