/**
 * What callers may ask of meetings and people, as plain data in the shape of the schema's inputs.
 * Everywhere null or left out means: no condition.
 */
import type { MeetingKind, MeetingMode, MeetingStatus, OfficeRank } from './stated.ts';

type Optional<Value> = Value | null | undefined;

/** References, each a global ID, a record id, an ISO code or an exact name. */
export interface RefTerms {
  readonly all?: Optional<readonly string[]>;
  readonly any?: Optional<readonly string[]>;
  readonly none?: Optional<readonly string[]>;
}

/** A span of days, both included; either end may be open. `edtf` stands instead of both ends. */
export interface SpanTerms {
  readonly from?: Optional<string>;
  readonly until?: Optional<string>;
  readonly edtf?: Optional<string>;
  readonly match?: Optional<'POSSIBLE' | 'CERTAIN'>;
}

export interface MeetingWhere {
  readonly during?: Optional<SpanTerms>;
  readonly dated?: Optional<boolean>;
  readonly kinds?: Optional<readonly MeetingKind[]>;
  readonly modes?: Optional<readonly MeetingMode[]>;
  readonly statuses?: Optional<readonly MeetingStatus[]>;
  readonly people?: Optional<RefTerms>;
  readonly states?: Optional<RefTerms>;
  readonly organizations?: Optional<RefTerms>;
  readonly places?: Optional<RefTerms>;
  readonly documents?: Optional<RefTerms>;
  readonly hosts?: Optional<RefTerms>;
  readonly guests?: Optional<RefTerms>;
  readonly ranks?: Optional<readonly OfficeRank[]>;
  readonly maxParticipants?: Optional<number>;
  readonly minIndependentSources?: Optional<number>;
  readonly disputed?: Optional<boolean>;
  readonly knownBy?: Optional<string>;
  readonly and?: Optional<readonly MeetingWhere[]>;
  readonly or?: Optional<readonly MeetingWhere[]>;
  readonly not?: Optional<MeetingWhere>;
}

export interface PersonWhere {
  readonly text?: Optional<string>;
  readonly states?: Optional<RefTerms>;
  readonly organizations?: Optional<RefTerms>;
  readonly ranks?: Optional<readonly OfficeRank[]>;
  readonly inOfficeOn?: Optional<string>;
  readonly met?: Optional<RefTerms>;
}
