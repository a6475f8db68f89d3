import type {
  ParticipationStatus,
  StatedAccount,
  StatedMeeting,
  StatedParticipant,
} from '../../model/stated.ts';
import { isGiven, maybeDate, maybeText, texts } from './normalise-fields.ts';
import type { AccountInput, SaysInput } from './schema/account.ts';
import { keptText } from './text-rules.ts';

type Said = Pick<StatedAccount, 'date' | 'status' | 'meetingKind' | 'place' | 'participants'> & {
  readonly absent: readonly string[];
};

const NOTHING: Said = {
  date: null,
  status: null,
  meetingKind: null,
  place: null,
  participants: null,
  absent: [],
};

/** What a document says of the meeting; `true`, a list of fields and `all` take from its record. */
export function normaliseAccount(input: AccountInput, meeting: StatedMeeting): StatedAccount {
  const said = isGiven(input.says) ? saidOf(input.says, meeting) : NOTHING;
  return {
    document: keptText(input.document),
    locator: maybeText(input.locator),
    headline: input.headline ?? false,
    attributedTo: texts(input.attributedTo),
    quote: maybeText(input.quote),
    note: maybeText(input.note),
    ...said,
    absent: [...new Set([...said.absent, ...texts(input.absent)])],
  };
}

function saidOf(says: SaysInput, meeting: StatedMeeting): Said {
  const record = saidByRecord(meeting);
  if (says === 'all') {
    return record;
  }
  const { date, status, kind, place, participants } = isFieldList(says) ? fieldsOf(says) : says;
  return {
    date: date === true ? record.date : maybeDate(date),
    status: status === true ? record.status : (status ?? null),
    meetingKind: kind === true ? record.meetingKind : (kind ?? null),
    place: place === true ? record.place : maybeText(place),
    participants: participants === true ? record.participants : listed(participants),
    absent: participants === true ? record.absent : [],
  };
}

type FieldName = keyof SaysMapping;
type SaysMapping = Exclude<SaysInput, 'all' | readonly string[]>;

function isFieldList(says: SaysMapping | readonly FieldName[]): says is readonly FieldName[] {
  return Array.isArray(says);
}

function fieldsOf(names: readonly FieldName[]): SaysMapping {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function listed(participants: readonly string[] | null | undefined): readonly string[] | null {
  return participants ? texts(participants) : null;
}

/** What the record itself says, as an account would: who was not there is absent, not listed. */
export function saidByRecord({
  date,
  status,
  meetingKind,
  place,
  participants,
}: StatedMeeting): Said {
  const [present, away] = partition(participants, ({ status: was }) => !AWAY.has(was));
  return {
    date,
    status,
    meetingKind,
    place,
    participants: [...new Set(present.flatMap(listedAs))],
    absent: away.flatMap(({ person }) => person ?? []),
  };
}

const AWAY: ReadonlySet<ParticipationStatus> = new Set(['ABSENT', 'NOT_INVITED']);

function listedAs({ person, office, group, for: actors }: StatedParticipant): readonly string[] {
  const [named] = [person, office, group[0]?.text].filter(isGiven);
  return named === undefined ? actors : [named];
}

function partition<T>(values: readonly T[], isFirst: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
