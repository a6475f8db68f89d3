/**
 * Records as they were stated, after validation: every shorthand of the published format is
 * written out, so that two ways of writing one thing are one claim. Dates are EDTF strings.
 * Source: design §2.
 */

export type DatasetKind = 'CURATED' | 'REGISTER' | 'FEED';
export type NameKind = 'PRIMARY' | 'ALIAS' | 'FORMER' | 'WEAK';
export type PlaceKind = 'SITE' | 'CITY' | 'REGION' | 'STATE';
export type MeetingKind =
  | 'TALKS'
  | 'VISIT'
  | 'SUMMIT'
  | 'CONFERENCE'
  | 'CALL'
  | 'RECEPTION'
  | 'CEREMONY'
  | 'SIGNING'
  | 'OTHER';
export type MeetingMode = 'IN_PERSON' | 'PHONE' | 'VIDEO';
export type MeetingStatus = 'INVITED' | 'ANNOUNCED' | 'OCCURRED' | 'CANCELLED';
export type ParticipationRole =
  | 'HOST'
  | 'GUEST'
  | 'CHAIR'
  | 'DELEGATE'
  | 'INTERPRETER'
  | 'MEDIATOR'
  | 'ATTENDEE';
export type ParticipationStatus = 'ATTENDED' | 'EXPECTED' | 'INVITED' | 'ABSENT' | 'NOT_INVITED';
export type OfficeRank =
  | 'HEAD_OF_STATE'
  | 'HEAD_OF_GOVERNMENT'
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  | 'FOREIGN_MINISTER'
  | 'DEFENCE_MINISTER'
  | 'MINISTER'
  | 'ROYAL'
  | 'HEAD_OF_ORGANIZATION'
  | 'GOVERNOR'
  | 'AMBASSADOR'
  | 'SPOKESPERSON'
  | 'OTHER';
export type Verdict = 'SAME' | 'DIFFERENT' | 'OPEN';

/** A text in one language (RFC 5646). */
export interface LocalText {
  readonly language: string;
  readonly text: string;
}

export interface StatedName extends LocalText {
  readonly kind: NameKind;
  /** Ids of documents in which this spelling occurs. */
  readonly documents: readonly string[];
}

export interface StatedSource {
  readonly document: string;
  readonly locator: string | null;
  readonly note: string | null;
}

export interface StatedDocument {
  readonly kind: 'document';
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Agencies that the document copies or quotes as a whole. */
  readonly agencies: readonly string[];
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnNote: string | null;
  readonly url: string | null;
  readonly copyOf: string | null;
}

export interface StatedState {
  readonly kind: 'state';
  /** ISO 3166 alpha-2 or ISO 3166-3 in capitals, a slug for others. */
  readonly id: string;
  readonly names: readonly StatedName[];
  readonly from: string | null;
  readonly until: string | null;
}

export interface StatedMembership {
  readonly state: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface StatedOrganization {
  readonly kind: 'organization';
  readonly id: string;
  readonly names: readonly StatedName[];
  readonly abbreviation: string | null;
  readonly members: readonly StatedMembership[];
}

export interface StatedOffice {
  readonly kind: 'office';
  readonly id: string;
  readonly titles: readonly LocalText[];
  readonly rank: OfficeRank;
  /** Id of a state, else of an organization. */
  readonly of: string;
}

export interface StatedTenure {
  readonly office: string;
  readonly from: string | null;
  readonly until: string | null;
  /** Days on which a document shows the person in the office. */
  readonly attested: readonly string[];
  readonly sources: readonly StatedSource[];
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface StatedPerson {
  readonly kind: 'person';
  readonly id: string;
  readonly names: readonly StatedName[];
  readonly identifiers: readonly Identifier[];
  readonly born: string | null;
  readonly died: string | null;
  readonly tenures: readonly StatedTenure[];
}

export interface StatedPlace {
  readonly kind: 'place';
  readonly id: string;
  readonly names: readonly StatedName[];
  readonly placeKind: Exclude<PlaceKind, 'STATE'>;
  /** Id of a place, else of a state. */
  readonly in: string | null;
}

/**
 * A seat in a meeting: a person, or an office or a group without a name, or only `for`.
 * `office` with `person` is what the record calls `as`.
 */
export interface StatedParticipant {
  readonly person: string | null;
  readonly office: string | null;
  /** What a group is called, by language; empty for a person or an office. */
  readonly group: readonly LocalText[];
  /** Ids of states, else of organizations. Empty: that of the shown office. */
  readonly for: readonly string[];
  readonly role: ParticipationRole;
  readonly status: ParticipationStatus;
  /** From 0; null for who was present without a side. */
  readonly side: number | null;
}

/** What one document says of one meeting at one place in it; what it leaves out is null. */
export interface StatedAccount {
  readonly document: string;
  readonly locator: string | null;
  readonly headline: boolean;
  readonly attributedTo: readonly string[];
  readonly quote: string | null;
  readonly note: string | null;
  readonly date: string | null;
  readonly status: MeetingStatus | null;
  readonly meetingKind: MeetingKind | null;
  /** Id of a place, else of a state. */
  readonly place: string | null;
  /** Ids of people, offices, states or organizations, or a group's name; null: it lists nobody. */
  readonly participants: readonly string[] | null;
  /** Ids of people it says were not there. */
  readonly absent: readonly string[];
}

export interface StatedMeeting {
  readonly kind: 'meeting';
  readonly id: string;
  readonly meetingKind: MeetingKind;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly titles: readonly LocalText[];
  readonly date: string | null;
  /** Id of a place, else of a state. */
  readonly place: string | null;
  /** Ids of states, else of organizations. */
  readonly hosts: readonly string[];
  readonly conveners: readonly string[];
  readonly partOf: string | null;
  readonly attending: readonly string[];
  readonly sideCount: number;
  /** Sides first, in order, then who was present. */
  readonly participants: readonly StatedParticipant[];
  readonly accounts: readonly StatedAccount[];
}

export interface StatedJudgement {
  readonly kind: 'judgement';
  /** Made of the verdict, the kind and the ids, since a judgement has no id of its own. */
  readonly id: string;
  readonly verdict: Exclude<Verdict, 'OPEN'>;
  /** What kind of record the ids name. */
  readonly of: IdentifiedKind;
  readonly ids: readonly string[];
  readonly because: string;
  readonly keep: string | null;
}

export type StatedRecord =
  | StatedDocument
  | StatedState
  | StatedOrganization
  | StatedOffice
  | StatedPerson
  | StatedPlace
  | StatedMeeting
  | StatedJudgement;

export type RecordKind = StatedRecord['kind'];
export type IdentifiedKind = Exclude<RecordKind, 'judgement'>;

/** A record with who stated it. */
export interface Claim {
  readonly dataset: string;
  readonly datasetKind: DatasetKind;
  /** As in the record, which may have to be read anew each time that it is asked for. */
  readonly kind: RecordKind;
  readonly id: string;
  readonly record: StatedRecord;
}
