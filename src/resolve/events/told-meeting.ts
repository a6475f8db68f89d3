import type { DatasetKind, MeetingKind, MeetingMode, MeetingStatus } from '../../model/stated.ts';
import type { MatchDays } from './match-days.ts';

/** Who sat together, by ids of today. */
export interface Party {
  readonly people: ReadonlySet<string>;
  /** Offices seated without a name. */
  readonly offices: ReadonlySet<string>;
  /** Folded names of groups. */
  readonly groups: ReadonlySet<string>;
  /** States and organizations on whose behalf. */
  readonly actors: ReadonlySet<string>;
}

/** The visit that a meeting is part of, or is. */
export interface Stay {
  readonly id: string;
  readonly guests: ReadonlySet<string>;
  /** For whom the guests came. */
  readonly actors: ReadonlySet<string>;
  readonly days: MatchDays;
  readonly places: readonly string[];
}

/** One record of a meeting as it bears on whether another tells of the same. */
export interface ToldMeeting {
  /** Of the record. */
  readonly id: string;
  /** By the judgements of records. */
  readonly today: string;
  readonly kind: MeetingKind;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly tellers: ReadonlyMap<string, DatasetKind>;
  /** Its own, else those of what it is part of; empty where neither is told. */
  readonly days: MatchDays;
  /** Its place (else its whole's, else its host's) and all that this lies in; empty where unknown. */
  readonly places: readonly string[];
  readonly parties: readonly Party[];
  /** False where the parties were merely present, grouped here by whom they came for. */
  readonly isSided: boolean;
  readonly conveners: ReadonlySet<string>;
  readonly stay: Stay | null;
  /** Ids of today of what it is part of, the nearest first. */
  readonly wholes: readonly string[];
}
