import type { MeetingKind, MeetingStatus } from './stated.ts';

/** By what meetings are counted. */
export type CountKey = 'YEAR' | 'MONTH' | 'KIND' | 'STATUS' | 'STATE' | 'PLACE' | 'PERSON';

export interface MeetingCounts {
  readonly totalCount: number;
  readonly undatedCount: number;
  /** Whether there are more rows than are shown. */
  readonly truncated: boolean;
  readonly rows: readonly MeetingCountRow[];
}

/** Meetings that share the values of the keys asked for; null: they have none, or nobody asked. */
export interface MeetingCountRow {
  readonly year: number | null;
  /** `2024-06`. */
  readonly month: string | null;
  readonly kind: MeetingKind | null;
  readonly status: MeetingStatus | null;
  /** Ids. */
  readonly state: string | null;
  readonly place: string | null;
  readonly person: string | null;
  readonly count: number;
  /** How many of these may as well lie in another year or month. */
  readonly uncertainCount: number;
}
