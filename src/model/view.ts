/**
 * What queries see: the result of `resolve` over all current claims. Every id in it is that of a
 * thing of today, whatever ids records were merged into it. Dates are EDTF strings.
 * Source: design §1.
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
  StatedSource,
  Verdict,
} from './stated.ts';

/** `Person:…`, `State:…` or `Organization:…`: ids are unique within a kind only. */
export type ActorKey = `${'Person' | 'State' | 'Organization'}:${string}`;

export interface ViewName {
  readonly text: string;
  readonly language: string | null;
  /** ISO 15924, such as `Arab`, `Latn`, `Cyrl`. */
  readonly script: string;
  readonly kind: NameKind;
  readonly documents: readonly string[];
}

export interface ViewState {
  readonly id: string;
  /** The ISO 3166 code; null for what ISO does not know. */
  readonly code: string | null;
  readonly names: readonly ViewName[];
  readonly from: string | null;
  readonly until: string | null;
}

export interface ViewOrganization {
  readonly id: string;
  readonly names: readonly ViewName[];
  readonly abbreviation: string | null;
  readonly members: readonly {
    readonly state: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
}

export interface ViewOffice {
  readonly id: string;
  readonly titles: readonly LocalText[];
  readonly rank: OfficeRank;
  readonly of: ActorKey;
}

export interface ViewTenure {
  readonly office: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly attested: readonly string[];
  readonly sources: readonly StatedSource[];
}

export interface ViewPerson {
  readonly id: string;
  readonly names: readonly ViewName[];
  readonly identifiers: readonly Identifier[];
  readonly born: string | null;
  readonly died: string | null;
  readonly tenures: readonly ViewTenure[];
  /** Meetings in which the person has a seat of whatever status. */
  readonly meetingCount: number;
  /** The date of the last of them that has one. */
  readonly lastMeeting: string | null;
}

export interface ViewPlace {
  readonly id: string;
  readonly names: readonly ViewName[];
  readonly kind: PlaceKind;
  readonly in: string | null;
  readonly state: string | null;
}

export interface ViewDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly agencies: readonly string[];
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnNote: string | null;
  readonly url: string | null;
  readonly copyOf: string | null;
}

export type OfficeBasis = 'RECORD' | 'TENURE' | 'ACCOUNT' | 'NEAREST';

export interface ViewParticipation {
  /** Place in the meeting's list, from 0. */
  readonly position: number;
  readonly person: string | null;
  /** What an unnamed participant is called; empty for a person. */
  readonly description: readonly LocalText[];
  readonly office: string | null;
  readonly officeBasis: OfficeBasis | null;
  readonly role: ParticipationRole;
  readonly status: ParticipationStatus;
  /** Null for who was present without a side. */
  readonly side: number | null;
  /** The side from which one meets others; null for who meets nobody here (see `model/met.ts`). */
  readonly across: number | null;
  /** Whether the seat ties anybody: the meeting occurred and this one attended. */
  readonly sits: boolean;
  readonly for: readonly ActorKey[];
  /** Keys of the accounts that list this participant. */
  readonly accounts: readonly string[];
}

export interface ViewAccount {
  /** Unique in the graph. */
  readonly key: string;
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
  /** Ids of people. */
  readonly participants: readonly string[];
  readonly absent: readonly string[];
}

export type DisagreementField = 'DATE' | 'PLACE' | 'STATUS' | 'PARTICIPANT';

export interface ViewDisagreementValue {
  readonly text: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly status: MeetingStatus | null;
  readonly person: string | null;
  /** Keys of the accounts that state it. */
  readonly accounts: readonly string[];
}

export interface ViewDisagreement {
  readonly field: DisagreementField;
  readonly values: readonly ViewDisagreementValue[];
}

export interface ViewMeeting {
  readonly id: string;
  /** In Arabic and English always: made of kind, people, place and date where none is stated. */
  readonly titles: readonly LocalText[];
  /** Those that records state, by which the meeting can be found. */
  readonly statedTitles: readonly LocalText[];
  readonly kind: MeetingKind;
  readonly mode: MeetingMode | null;
  readonly status: MeetingStatus;
  readonly date: string | null;
  readonly place: string | null;
  readonly heldIn: string | null;
  /** The place and all that it lies in, states included. */
  readonly placesWithin: readonly string[];
  readonly partOf: string | null;
  /** The whole at the top of `partOf`; the meeting itself where it is part of nothing. */
  readonly occasion: string;
  readonly attending: readonly string[];
  readonly hosts: readonly ActorKey[];
  readonly conveners: readonly string[];
  readonly participations: readonly ViewParticipation[];
  readonly accounts: readonly ViewAccount[];
  readonly disagreements: readonly ViewDisagreement[];
  readonly independentSourceCount: number;
  /** The first day on which a published document certainly told of it. */
  readonly knownBy: string | null;
  /** Ranks of the offices shown with those who took part. */
  readonly ranks: readonly OfficeRank[];
}

export interface ViewJudgement {
  readonly key: string;
  readonly verdict: Verdict;
  readonly of: IdentifiedKind;
  /** What the two ids lead to today. */
  readonly a: string;
  readonly b: string;
  readonly aRecordId: string;
  readonly bRecordId: string;
  readonly score: number | null;
  readonly because: string;
  readonly automatic: boolean;
}

/** An id that was merged away and what it leads to. */
export interface FormerId {
  readonly of: IdentifiedKind;
  readonly id: string;
  readonly leadsTo: string;
}

/** What there may be millions of: made while it is walked, each time anew, and kept by nobody. */
export interface Many<Value> extends Iterable<Value> {
  readonly size: number;
}

export interface View {
  readonly states: readonly ViewState[];
  readonly organizations: readonly ViewOrganization[];
  readonly offices: readonly ViewOffice[];
  readonly people: Many<ViewPerson>;
  readonly places: readonly ViewPlace[];
  readonly documents: Many<ViewDocument>;
  readonly meetings: Many<ViewMeeting>;
  readonly judgements: readonly ViewJudgement[];
  readonly formerIds: readonly FormerId[];
}
