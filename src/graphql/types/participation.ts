import type { Context } from '../../context.ts';
import { pickText } from '../../model/pick-name.ts';
import type { AccountRow, ActorRow, OfficeRow } from '../../model/rows.ts';
import type { ActorKey } from '../../model/view.ts';
import { builder } from '../builder.ts';
import { implementConnection } from '../connection-type.ts';
import { languageArgs } from '../language-arg.ts';
import { reads, readsPage } from '../reads.ts';
import {
  AccountType,
  ActorMeetings,
  ActorType,
  MeetingType,
  OfficeType,
  Participants,
  PersonType,
  UnnamedParticipantType,
} from '../refs.ts';
import { foundNow, thing } from '../thing.ts';
import { OfficeBasisEnum, ParticipationRoleEnum, ParticipationStatusEnum } from './enums.ts';

implementConnection(
  Participants,
  'people with their seats',
  PersonType,
  ({ person }, { loaders }) => foundNow(loaders.things.named.person, person),
);

builder.objectFields(Participants.edge, (t) => ({
  role: t.field({
    type: ParticipationRoleEnum,
    description: 'As what the person takes part.',
    resolve: async ({ row }) => (await row.told()).role,
  }),
  status: t.field({
    type: ParticipationStatusEnum,
    description: 'Whether the person took part.',
    resolve: async ({ row }) => (await row.told()).status,
  }),
  side: t.int({
    nullable: true,
    description: 'The side of the table, from 0; null without a side.',
    resolve: ({ row }) => row.side,
  }),
  onBehalfOf: t.field({
    type: [ActorType],
    description: 'The states or organizations for which the person sits there.',
    resolve: ({ row }, _args, context) => actorsOf(row.for, context),
  }),
  office: t.field({
    type: OfficeType,
    nullable: true,
    description: 'The office that the person held then; `officeBasis` tells how that is known.',
    resolve: async ({ row }, _args, context) => officeOf((await row.told()).office, context),
  }),
  officeBasis: t.field({
    type: OfficeBasisEnum,
    nullable: true,
    description: 'Where the office comes from; null without one.',
    resolve: async ({ row }) => (await row.told()).officeBasis,
  }),
  accounts: t.field({
    type: [AccountType],
    description: 'The accounts that list the person.',
    resolve: async ({ row }, _args, context) => accountsOf((await row.told()).accounts, context),
  }),
}));

implementConnection(ActorMeetings, 'meetings', MeetingType, ({ meeting }) => meeting);

builder.objectField(ActorMeetings.connection, 'undatedCount', (t) =>
  t.int({
    description: 'How many of all have no date; they come last in both directions.',
    resolve: ({ listing }) => listing.undatedCount(),
  }),
);

builder.objectFields(ActorMeetings.edge, (t) => ({
  role: t.field({
    type: ParticipationRoleEnum,
    nullable: true,
    description: 'As what the actor takes part; null for one that only convenes.',
    resolve: async ({ row }) => (await row.told()).role,
  }),
  status: t.field({
    type: ParticipationStatusEnum,
    nullable: true,
    description: 'Whether it took part; null for one that only hosts or convenes.',
    resolve: async ({ row }) => (await row.told()).status,
  }),
  side: t.int({
    nullable: true,
    description: 'The side of the table, from 0; null without a side.',
    resolve: async ({ row }) => (await row.told()).side,
  }),
  onBehalfOf: t.field({
    type: [ActorType],
    description: 'The states or organizations for which a person sits there.',
    resolve: async ({ row }, _args, context) => actorsOf((await row.told()).for, context),
  }),
  office: t.field({
    type: OfficeType,
    nullable: true,
    description: 'The office held then by the person, or by the first who acts for the actor.',
    resolve: async ({ row }, _args, context) => officeOf((await row.told()).office, context),
  }),
  officeBasis: t.field({
    type: OfficeBasisEnum,
    nullable: true,
    description: 'Where the office comes from; null without one.',
    resolve: async ({ row }) => (await row.told()).officeBasis,
  }),
}));

UnnamedParticipantType.implement({
  description: 'An office, a group or a delegation that took part and of which nobody is named.',
  fields: (t) => ({
    description: t.string({
      description: 'What it is called.',
      args: languageArgs,
      resolve: async ({ descriptions, office }, { language }, context) => {
        const texts =
          descriptions.length > 0 ? descriptions : (await officeOf(office, context))?.titles;
        return texts?.length ? pickText(texts, language ?? context.language).text : '';
      },
    }),
    office: t.field({
      type: OfficeType,
      nullable: true,
      description: 'The office whose holder it is.',
      resolve: ({ office }, _args, context) => officeOf(office, context),
    }),
    role: t.expose('role', { type: ParticipationRoleEnum, description: 'As what it takes part.' }),
    status: t.expose('status', {
      type: ParticipationStatusEnum,
      description: 'Whether it took part.',
    }),
    side: t.exposeInt('side', {
      nullable: true,
      description: 'The side of the table, from 0; null without a side.',
    }),
    onBehalfOf: t.field({
      type: [ActorType],
      description: 'The states or organizations for which it sits there.',
      resolve: (row, _args, context) => actorsOf(row.for, context),
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'The accounts that list it.',
      resolve: ({ accounts }, _args, context) => accountsOf(accounts, context),
    }),
  }),
});

builder.objectFields(MeetingType, (t) => ({
  participants: t.field({
    type: Participants.connection,
    description: 'The people with a seat, of whatever status, in the order of the record.',
    args: t.arg.connectionArgs(),
    ...readsPage('Person', ({ ofMeeting }, { id }) => ofMeeting.participants(id)),
  }),
  unnamedParticipants: t.field({
    type: [UnnamedParticipantType],
    description: 'Offices, groups and delegations without names.',
    ...reads('UnnamedParticipant', ({ ofMeeting }) => ofMeeting.unnamed),
  }),
}));

/** Without a promise where all are known. */
function actorsOf(keys: readonly ActorKey[], { loaders }: Context) {
  const actors = keys.map((key) => loaders.things.actor(key));
  return actors.every(isKnown) ? actors : Promise.all(actors);
}

function isKnown(actor: ActorRow | Promise<ActorRow>): actor is ActorRow {
  return !(actor instanceof Promise);
}

async function officeOf(id: string | null, { loaders }: Context): Promise<OfficeRow | null> {
  return id === null ? null : loaders.things.office.load(id);
}

function accountsOf(keys: readonly string[], { loaders }: Context): Promise<AccountRow[]> {
  return Promise.all(
    keys.map(async (key) => thing(await loaders.things.account.load(key), `the account ${key}`)),
  );
}
