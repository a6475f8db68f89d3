import type { MeetingVersion } from '../model/history.ts';
import type {
  AccountRow,
  ActorMeetingRow,
  ActorRow,
  DisagreementRow,
  DocumentRow,
  GraphRow,
  JudgementRow,
  LoadRow,
  MeetingRow,
  NameRow,
  OfficeRow,
  OrganizationRow,
  ParticipantRow,
  PersonRow,
  PlaceRow,
  SourceRow,
  StateRow,
  TenureRow,
  UnnamedRow,
} from '../model/rows.ts';
import type { Found } from '../model/search/found.ts';
import type { Identifier } from '../model/stated.ts';
import type { ViewDisagreementValue } from '../model/view.ts';
import { builder } from './builder.ts';
import { connectionRefs } from './connection-type.ts';

// Every type is named here and implemented in `types/`, so that types which mention each other do
// not import each other.

export const NodeType = builder.nodeInterfaceRef();
export const ActorType = builder.interfaceRef<ActorRow>('Actor');

export const PersonType = builder.objectRef<PersonRow>('Person');
export const StateType = builder.objectRef<StateRow>('State');
export const OrganizationType = builder.objectRef<OrganizationRow>('Organization');
export const OfficeType = builder.objectRef<OfficeRow>('Office');
export const PlaceType = builder.objectRef<PlaceRow>('Place');
export const DocumentType = builder.objectRef<DocumentRow>('Document');
export const MeetingType = builder.objectRef<MeetingRow>('Meeting');
export const LoadType = builder.objectRef<LoadRow>('Load');

export const NameType = builder.objectRef<NameRow>('Name');
export const IdentifierType = builder.objectRef<Identifier>('Identifier');
/** The EDTF of a stored date: read only for what is asked beyond it, since a network has thousands. */
export const FuzzyDateType = builder.objectRef<string>('FuzzyDate');
export const TenureType = builder.objectRef<TenureRow>('Tenure');
export const SourceType = builder.objectRef<SourceRow>('Source');
export const AccountType = builder.objectRef<AccountRow>('Account');
export const UnnamedParticipantType = builder.objectRef<UnnamedRow>('UnnamedParticipant');
export const MeetingVersionType = builder.objectRef<MeetingVersion<AccountRow>>('MeetingVersion');
export const DisagreementType = builder.objectRef<DisagreementRow>('Disagreement');
export const DisagreementValueType = builder.objectRef<ViewDisagreementValue>('DisagreementValue');
export const JudgementType = builder.objectRef<JudgementRow>('Judgement');
export const GraphInfoType = builder.objectRef<GraphRow>('GraphInfo');

export const People = connectionRefs<PersonRow>('Person');
export const States = connectionRefs<StateRow>('State');
export const Organizations = connectionRefs<OrganizationRow>('Organization');
export const Places = connectionRefs<PlaceRow>('Place');
export const Documents = connectionRefs<DocumentRow>('Document');
export const Meetings = connectionRefs<MeetingRow>('Meeting');
export const ActorMeetings = connectionRefs<ActorMeetingRow>('ActorMeeting');
export const Participants = connectionRefs<ParticipantRow>('MeetingParticipant');
export const Accounts = connectionRefs<AccountRow>('Account');
export const Disagreements = connectionRefs<DisagreementRow>('Disagreement');
export const Judgements = connectionRefs<JudgementRow>('Judgement');
export const SearchHits = connectionRefs<Found>('Search');
export const Loads = connectionRefs<LoadRow>('Load');
