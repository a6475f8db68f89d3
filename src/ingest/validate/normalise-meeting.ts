import { scriptOf } from '../../model/script.ts';
import type {
  LocalText,
  MeetingKind,
  MeetingMode,
  MeetingStatus,
  ParticipationStatus,
  StatedMeeting,
  StatedParticipant,
} from '../../model/stated.ts';
import { normaliseAccount } from './normalise-account.ts';
import { localTexts, many, maybeDate, maybeText, texts } from './normalise-fields.ts';
import type { MeetingInput } from './schema/meeting.ts';
import type { ParticipantInput } from './schema/participant.ts';
import { keptText } from './text-rules.ts';

/** What a participant's status is where the record does not say. */
export const USUAL_STATUS: Readonly<Record<MeetingStatus, ParticipationStatus>> = {
  OCCURRED: 'ATTENDED',
  ANNOUNCED: 'EXPECTED',
  INVITED: 'INVITED',
  CANCELLED: 'EXPECTED',
};

/** How people came together where the record does not say. */
export function usualMode(kind: MeetingKind): MeetingMode | null {
  return kind === 'CALL' ? 'PHONE' : null;
}

export function normaliseMeeting(input: MeetingInput): StatedMeeting {
  const seat = (participant: ParticipantInput, side: number | null): StatedParticipant =>
    normaliseParticipant(participant, side, input.status);
  const meeting: StatedMeeting = {
    kind: 'meeting',
    id: keptText(input.id),
    meetingKind: input.kind,
    mode: input.mode ?? usualMode(input.kind),
    status: input.status,
    titles: localTexts(input.titles),
    date: maybeDate(input.date),
    place: maybeText(input.place),
    hosts: texts(input.hosts),
    conveners: texts(input.conveners),
    partOf: maybeText(input.partOf),
    attending: texts(input.attending),
    sideCount: input.sides?.length ?? 0,
    participants: [
      ...many(input.sides).flatMap((side, at) => side.map((person) => seat(person, at))),
      ...many(input.present).map((person) => seat(person, null)),
    ],
    accounts: [],
  };
  return {
    ...meeting,
    accounts: many(input.accounts).map((account) => normaliseAccount(account, meeting)),
  };
}

function normaliseParticipant(
  input: ParticipantInput,
  side: number | null,
  status: MeetingStatus,
): StatedParticipant {
  return {
    person: maybeText(input.person),
    office: maybeText(input.office ?? input.as),
    group: groupOf(input.group),
    for: texts(input.for),
    role: input.role ?? 'ATTENDEE',
    status: input.status ?? USUAL_STATUS[status],
    side,
  };
}

/** A bare text is Arabic where it is written so, else English. */
export function groupOf(group: ParticipantInput['group']): readonly LocalText[] {
  if (typeof group !== 'string') {
    return localTexts(group);
  }
  const language = scriptOf(group) === 'Arab' ? 'ar' : 'en';
  return [{ language, text: keptText(group) }];
}
