import { isDeepStrictEqual } from 'node:util';
import type { StatedMeeting, StatedParticipant } from '../../model/stated.ts';
import { groupOf, USUAL_STATUS, usualMode } from '../validate/normalise-meeting.ts';
import { publishedAccount } from './publish-account.ts';
import { byLanguage, given, listOrNothing, oneOrMany } from './publish-fields.ts';

/** A meeting in the published format. */
export function publishedMeeting(meeting: StatedMeeting): object {
  const { id, meetingKind, mode, status, titles, date, place, participants } = meeting;
  const seatsOn = (side: number | null) =>
    participants
      .filter((seat) => seat.side === side)
      .map((seat) => publishedParticipant(seat, meeting));
  return {
    id,
    kind: meetingKind,
    mode: mode === usualMode(meetingKind) ? undefined : given(mode),
    status,
    titles: byLanguage(titles),
    date: given(date),
    place: given(place),
    hosts: oneOrMany(meeting.hosts),
    conveners: oneOrMany(meeting.conveners),
    partOf: given(meeting.partOf),
    attending: oneOrMany(meeting.attending),
    sides: listOrNothing(Array.from({ length: meeting.sideCount }, (_, side) => seatsOn(side))),
    present: listOrNothing(seatsOn(null)),
    accounts: listOrNothing(meeting.accounts.map((account) => publishedAccount(account, meeting))),
  };
}

function publishedParticipant(seat: StatedParticipant, { status }: StatedMeeting): object {
  return {
    ...nameOf(seat),
    for: oneOrMany(seat.for),
    role: seat.role === 'ATTENDEE' ? undefined : seat.role,
    status: seat.status === USUAL_STATUS[status] ? undefined : seat.status,
  };
}

function nameOf({ person, office, group, for: actors }: StatedParticipant): object {
  if (person !== null) {
    return { person, as: given(office) };
  }
  if (office !== null) {
    return { office };
  }
  // A group without any name is a seat too; it cannot be told by saying nothing.
  return group.length === 0 && actors.length > 0 ? {} : { group: publishedGroup(group) };
}

/** A bare text where reading it finds the same language. */
function publishedGroup(group: StatedParticipant['group']): string | object {
  const [first] = group;
  return first !== undefined && isDeepStrictEqual(groupOf(first.text), group)
    ? first.text
    : (byLanguage(group) ?? {});
}
