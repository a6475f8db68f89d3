import type {
  RecordKind,
  StatedAccount,
  StatedMeeting,
  StatedName,
  StatedPerson,
  StatedRecord,
} from '../../model/stated.ts';
import { listField, nameField, participantField } from './record-fields.ts';

/** An id in a record that must lead to another record. */
export interface Reference {
  /** Within the record: `sides[0][0].for`. */
  readonly field: string;
  readonly id: string;
  /** In the order in which they are tried: the first kind that knows the id is meant. */
  readonly kinds: readonly RecordKind[];
}

/** Every id in the record that names another record. What accounts call a group is no id. */
export function referencesOf(record: StatedRecord): readonly Reference[] {
  switch (record.kind) {
    case 'document':
      return optional('copyOf', record.copyOf, ['document']);
    case 'state':
      return documentsOfNames(record.names);
    case 'organization':
      return [
        ...documentsOfNames(record.names),
        ...record.members.map(({ state }, at) => one(`members[${at}].state`, state, ['state'])),
      ];
    case 'office':
      return [one('of', record.of, ACTORS)];
    case 'person':
      return [...documentsOfNames(record.names), ...referencesOfTenures(record)];
    case 'place':
      return [...documentsOfNames(record.names), ...optional('in', record.in, PLACES)];
    case 'meeting':
      return referencesOfMeeting(record);
    case 'judgement':
      return [
        ...many(record.verdict.toLowerCase(), record.ids, [record.of]),
        ...optional('keep', record.keep, [record.of]),
      ];
  }
}

const ACTORS: readonly RecordKind[] = ['state', 'organization'];
const PLACES: readonly RecordKind[] = ['place', 'state'];
const LISTED: readonly RecordKind[] = ['person', 'office', 'state', 'organization'];

function one(field: string, id: string, kinds: readonly RecordKind[]): Reference {
  return { field, id, kinds };
}

function optional(field: string, id: string | null, kinds: readonly RecordKind[]): Reference[] {
  return id === null ? [] : [one(field, id, kinds)];
}

function many(field: string, ids: readonly string[], kinds: readonly RecordKind[]): Reference[] {
  return ids.map((id, at) => one(listField(field, ids, at), id, kinds));
}

function documentsOfNames(names: readonly StatedName[]): Reference[] {
  return names.flatMap(({ documents }, at) =>
    many(`${nameField(names, at)}.documents`, documents, ['document']),
  );
}

function referencesOfTenures({ tenures }: StatedPerson): Reference[] {
  return tenures.flatMap(({ office, sources }, at) => [
    one(`tenures[${at}].office`, office, ['office']),
    ...sources.map(({ document }, source) =>
      one(`tenures[${at}].sources[${source}].document`, document, ['document']),
    ),
  ]);
}

function referencesOfMeeting(meeting: StatedMeeting): Reference[] {
  const own = [
    ...optional('place', meeting.place, PLACES),
    ...many('hosts', meeting.hosts, ACTORS),
    ...many('conveners', meeting.conveners, ['organization']),
    ...optional('partOf', meeting.partOf, ['meeting']),
    ...many('attending', meeting.attending, ['meeting']),
    ...meeting.participants.flatMap((_, at) => referencesOfSeat(meeting, at)),
  ];
  return [
    ...own,
    ...meeting.accounts.flatMap((account, at) => referencesOfAccount(account, at, meeting)),
  ];
}

function referencesOfSeat(meeting: StatedMeeting, at: number): Reference[] {
  const participant = meeting.participants[at];
  if (participant === undefined) {
    return [];
  }
  const seat = participantField(meeting, at);
  const office = participant.person === null ? 'office' : 'as';
  return [
    ...optional(`${seat}.person`, participant.person, ['person']),
    ...optional(`${seat}.${office}`, participant.office, ['office']),
    ...many(`${seat}.for`, participant.for, ACTORS),
  ];
}

/**
 * What an account says as its record does was looked up there, so that one slip is told once. What
 * it calls a group is a name in the record, no id.
 */
function referencesOfAccount(
  account: StatedAccount,
  at: number,
  meeting: StatedMeeting,
): Reference[] {
  const field = `accounts[${at}]`;
  const place = account.place === meeting.place ? null : account.place;
  const seated = new Set(
    meeting.participants.flatMap((seat) => [
      ...[seat.person, seat.office].filter((id) => id !== null),
      ...seat.for,
      ...seat.group.map(({ text }) => text),
    ]),
  );
  return [
    one(`${field}.document`, account.document, ['document']),
    ...optional(`${field}.says.place`, place, PLACES),
    ...(account.participants ?? []).flatMap((id, position) =>
      seated.has(id) ? [] : [one(`${field}.says.participants[${position}]`, id, LISTED)],
    ),
    ...account.absent.map((id, position) => one(`${field}.absent[${position}]`, id, ['person'])),
  ];
}
