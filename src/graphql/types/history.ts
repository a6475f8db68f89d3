import type { Context } from '../../context.ts';
import { historyOf, type MeetingVersion, versionKnownOn } from '../../model/history.ts';
import type { AccountRow, MeetingRow } from '../../model/rows.ts';
import { builder } from '../builder.ts';
import { readsPage } from '../reads.ts';
import {
  Accounts,
  AccountType,
  FuzzyDateType,
  MeetingType,
  MeetingVersionType,
  PlaceType,
} from '../refs.ts';
import { MeetingStatusEnum } from './enums.ts';

MeetingVersionType.implement({
  description: 'What was known of a meeting once the documents of a day were published.',
  fields: (t) => ({
    knownOn: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'The day; null for the last version where it rests on undated documents.',
      resolve: ({ knownOn }) => knownOn?.edtf ?? null,
    }),
    status: t.expose('status', {
      type: MeetingStatusEnum,
      description: 'The furthest that anybody had told it came.',
    }),
    date: t.field({
      type: FuzzyDateType,
      nullable: true,
      description: 'When it was, or was to be, by what had been told.',
      resolve: ({ date }) => date,
    }),
    place: t.field({
      type: PlaceType,
      nullable: true,
      description: 'Where it was, or was to be, by what had been told; a state counts as a place.',
      resolve: ({ place }, _args, { loaders }) =>
        place === null ? null : loaders.things.place.load(place),
    }),
    accounts: t.expose('accounts', {
      type: [AccountType],
      description: 'The accounts published then, earlier ones left out.',
    }),
  }),
});

builder.objectFields(MeetingType, (t) => ({
  accounts: t.field({
    type: Accounts.connection,
    description: 'What the documents tell of it, in the order of the record.',
    args: t.arg.connectionArgs(),
    ...readsPage('Account', ({ ofMeeting }, { id }) => ofMeeting.accountPages(id)),
  }),
  history: t.field({
    type: [MeetingVersionType],
    description: 'How what is known of it grew, oldest first: a version per day of publication.',
    resolve: (meeting, _args, context) => versionsOf(meeting, context),
  }),
  knownOn: t.field({
    type: MeetingVersionType,
    nullable: true,
    description:
      'What was known of it on a day; null where no document of that day or earlier tells.',
    args: { date: t.arg({ type: 'Date', required: true, description: 'The day asked about.' }) },
    resolve: async (meeting, { date }, context) =>
      versionKnownOn(await versionsOf(meeting, context), date),
  }),
}));

async function versionsOf(
  { id, status, date }: MeetingRow,
  { loaders }: Context,
): Promise<readonly MeetingVersion<AccountRow>[]> {
  const [accounts, place] = await Promise.all([
    loaders.ofMeeting.accounts.load(id),
    loaders.ofMeeting.placeId(id),
  ]);
  const told = [...new Set(accounts.flatMap((account) => account.place ?? []))];
  // Which place lies in which matters only where accounts tell of several.
  const around = new Map(
    await Promise.all(
      told.map(
        async (id): Promise<[string, readonly string[]]> => [
          id,
          told.length < 2 ? [] : await loaders.ofActor.placesAround.load(id),
        ],
      ),
    ),
  );
  return historyOf(
    { status, date, place },
    accounts,
    (inner, outer) => around.get(inner)?.includes(outer) ?? false,
  );
}
