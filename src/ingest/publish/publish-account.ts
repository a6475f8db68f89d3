import { isDeepStrictEqual } from 'node:util';
import type { StatedAccount, StatedMeeting } from '../../model/stated.ts';
import { saidByRecord } from '../validate/normalise-account.ts';
import { given, oneOrMany } from './publish-fields.ts';

/**
 * What an account says as its record does is taken from there. An assembly with many accounts would
 * else grow past the size of a record, although it was read from one.
 */
export function publishedAccount(account: StatedAccount, meeting: StatedMeeting): object {
  const { document, locator, headline, attributedTo, quote, note } = account;
  const { says, absent } = saying(account, meeting);
  return {
    document,
    locator: given(locator),
    headline: headline || undefined,
    attributedTo: oneOrMany(attributedTo),
    quote: given(quote),
    note: given(note),
    says,
    absent: oneOrMany(absent),
  };
}

interface Saying {
  readonly says: 'all' | object | undefined;
  /** What is to be told beside `says`. */
  readonly absent: readonly string[];
}

function saying(account: StatedAccount, meeting: StatedMeeting): Saying {
  const record = saidByRecord(meeting);
  const away = [...new Set(record.absent)];
  // Whoever takes the participants from the record takes those who were away too, and first.
  const listsAll =
    isDeepStrictEqual(account.participants, record.participants) &&
    isDeepStrictEqual(account.absent.slice(0, away.length), away);
  const absent = listsAll ? account.absent.slice(away.length) : account.absent;
  const { date, status, meetingKind, place, participants } = account;
  const saysAll =
    listsAll &&
    isDeepStrictEqual(
      [date, status, meetingKind, place],
      [record.date, record.status, record.meetingKind, record.place],
    );
  if (saysAll) {
    return { says: 'all', absent };
  }
  const fields = {
    date: taken(date, record.date),
    status: taken(status, record.status),
    kind: taken(meetingKind, record.meetingKind),
    place: taken(place, record.place),
    participants: listsAll ? true : given(participants),
  };
  const isSilent = Object.values(fields).every((value) => value === undefined);
  return { says: isSilent ? undefined : fields, absent };
}

function taken(said: string | null, recorded: string | null): string | true | undefined {
  return said !== null && said === recorded ? true : given(said);
}
