/**
 * What one read of a thing gives: its own values, with ids in the place of other things. Dates are
 * EDTF strings. Rows that may stand for one another tell their `type`.
 */
import type {
  IdentifiedKind,
  Identifier,
  LocalText,
  MeetingKind,
  MeetingMode,
  MeetingStatus,
  NameKind,
  OfficeRank,
  ParticipationRole,
  ParticipationStatus,
  PlaceKind,
  Verdict,
} from './stated.ts';
import type { ActorKey, DisagreementField, OfficeBasis, ViewDisagreementValue } from './view.ts';

/** What names lead to; those of meetings and documents are their titles. */
export type NamedType = 'Person' | 'State' | 'Organization' | 'Place' | 'Meeting' | 'Document';

export interface NameRow {
  readonly owner: { readonly type: NamedType; readonly id: string };
  readonly text: string;
  readonly language: string | null;
  /** ISO 15924. */
  readonly script: string;
  readonly kind: NameKind;
}

export interface PersonRow {
  readonly type: 'Person';
  readonly id: string;
  readonly names: readonly NameRow[];
  readonly identifiers: readonly Identifier[];
  readonly born: string | null;
  readonly died: string | null;
}

export interface StateRow {
  readonly type: 'State';
  readonly id: string;
  readonly names: readonly NameRow[];
  readonly code: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface OrganizationRow {
  readonly type: 'Organization';
  readonly id: string;
  readonly names: readonly NameRow[];
  readonly abbreviation: string | null;
}

export type ActorRow = PersonRow | StateRow | OrganizationRow;

export interface PlaceRow {
  readonly type: 'Place';
  readonly id: string;
  readonly names: readonly NameRow[];
  readonly kind: PlaceKind;
}

export interface OfficeRow {
  readonly type: 'Office';
  readonly id: string;
  readonly titles: readonly LocalText[];
  readonly rank: OfficeRank;
}

export interface TenureRow {
  readonly key: string;
  readonly person: string;
  readonly office: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly attested: readonly string[];
}

export interface SourceRow {
  readonly document: DocumentRow;
  readonly locator: string | null;
  readonly note: string | null;
}

export interface MemberRow {
  readonly state: StateRow;
  readonly from: string | null;
  readonly until: string | null;
}

export interface DocumentRow {
  readonly type: 'Document';
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnNote: string | null;
  readonly url: string | null;
}

export interface MeetingRow {
  readonly type: 'Meeting';
  readonly id: string;
  readonly kind: MeetingKind;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly date: string | null;
  /** The id of the whole at the top of what it is a part of; its own without one. */
  readonly occasion: string;
  readonly titles: readonly LocalText[];
  readonly independentSourceCount: number;
}

/** How somebody is seated in a meeting. */
export interface SeatRow {
  readonly role: ParticipationRole | null;
  readonly status: ParticipationStatus | null;
  readonly side: number | null;
  readonly for: readonly ActorKey[];
  readonly office: string | null;
  readonly officeBasis: OfficeBasis | null;
}

/** A meeting of an actor. */
export interface ActorMeetingRow {
  readonly meeting: MeetingRow;
  /** How the actor is seated, read where it is asked for. */
  readonly told: () => SeatRow | Promise<SeatRow>;
}

/** A seat with the person on it. */
export interface ParticipantRow extends Pick<SeatRow, 'side' | 'for'> {
  /** The id of a person. */
  readonly person: string;
  /** Read where it is asked for: most answers only name who was there. */
  readonly told: () => ToldOfSeat | Promise<ToldOfSeat>;
}

/** What records tell of a seat, beside where it stands. */
export interface ToldOfSeat extends Omit<SeatRow, 'side' | 'for'> {
  readonly role: ParticipationRole;
  readonly status: ParticipationStatus;
  /** Keys of accounts. */
  readonly accounts: readonly string[];
}

export interface UnnamedRow {
  readonly descriptions: readonly LocalText[];
  readonly office: string | null;
  readonly role: ParticipationRole;
  readonly status: ParticipationStatus;
  readonly side: number | null;
  readonly for: readonly ActorKey[];
  /** Keys of accounts. */
  readonly accounts: readonly string[];
}

export interface AccountRow {
  readonly key: string;
  readonly meeting: string;
  readonly document: string;
  readonly locator: string | null;
  readonly headline: boolean;
  readonly attributedTo: readonly string[];
  readonly quote: string | null;
  readonly note: string | null;
  readonly date: string | null;
  readonly status: MeetingStatus | null;
  readonly kind: MeetingKind | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  /** When its document was published. */
  readonly publishedOn: string | null;
}

export interface DisagreementRow {
  readonly meeting: string;
  readonly field: DisagreementField;
  readonly values: readonly ViewDisagreementValue[];
}

export interface JudgementRow {
  readonly verdict: Verdict;
  readonly of: IdentifiedKind;
  readonly a: string;
  readonly b: string;
  readonly aRecordId: string;
  readonly bRecordId: string;
  readonly score: number | null;
  readonly because: string;
  readonly automatic: boolean;
}

type LoadState = 'RUNNING' | 'DONE' | 'FAILED' | 'UNDONE';

export interface LoadRow {
  readonly type: 'Load';
  readonly id: string;
  readonly dataset: string;
  readonly state: LoadState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly retracted: number;
  readonly refused: number;
}

export interface GraphRow {
  readonly personCount: number;
  readonly stateCount: number;
  readonly meetingCount: number;
  readonly documentCount: number;
  /** The dates of the first and the last meeting that have one. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly schemaVersion: string;
}

/** Everything that has a global ID. */
export type NodeRow = ActorRow | OfficeRow | PlaceRow | MeetingRow | DocumentRow | LoadRow;
export type NodeType = NodeRow['type'];
