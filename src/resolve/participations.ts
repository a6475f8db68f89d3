import { seatOf, type Table } from '../model/met.ts';
import type { LocalText } from '../model/stated.ts';
import type {
  ActorKey,
  ViewName,
  ViewOffice,
  ViewParticipation,
  ViewTenure,
} from '../model/view.ts';
import type { ResolvedAccount } from './accounts.ts';
import type { OwnMeeting } from './meetings.ts';
import { withoutSeatsOfNamed } from './named-seats.ts';
import type { Seated } from './seating.ts';
import { type ShownOffice, shownOffice } from './shown-office.ts';

/** A participation with the key that is the same in a part and in its whole. */
export interface KeyedParticipation extends Omit<ViewParticipation, 'position'> {
  readonly key: string;
}

export interface ParticipationContext {
  readonly offices: ReadonlyMap<string, ViewOffice>;
  readonly tenuresOf: (person: string) => readonly ViewTenure[];
  readonly namesOf: (actor: ActorKey) => readonly ViewName[];
}

/** Who took part in one meeting by its own records, with the office shown and the seat taken. */
export function ownParticipations(
  meeting: OwnMeeting,
  context: ParticipationContext,
): readonly KeyedParticipation[] {
  const documents = new Set(meeting.accounts.map(({ document }) => document));
  const table = tableOf(meeting);
  const seats = meeting.seating.seated.map((seated) => {
    const shown = officeOf(seated, { date: meeting.date, documents, for: seated.for }, context);
    return {
      key: seated.key,
      person: seated.person,
      description: descriptionOf(seated, context),
      office: shown?.office ?? null,
      officeBasis: shown?.basis ?? null,
      role: seated.role,
      status: seated.status,
      ...seatOf(table, seated),
      for: seated.for.length > 0 ? seated.for : ofOffice(shown, context),
      accounts: accountsListing(seated, meeting.accounts),
    };
  });
  return withoutSeatsOfNamed(seats, ({ person, for: represented }, office) => {
    const held = tenuresIn(office, person, context);
    const occasion = { date: meeting.date, documents, for: represented };
    return shownOffice(held, occasion, context.offices) !== null;
  });
}

function tenuresIn(
  office: string,
  person: string | null,
  { tenuresOf }: ParticipationContext,
): readonly ViewTenure[] {
  return person === null ? [] : tenuresOf(person).filter((tenure) => tenure.office === office);
}

function tableOf(meeting: Pick<OwnMeeting, 'kind' | 'status' | 'seating'>): Table {
  return {
    kind: meeting.kind,
    status: meeting.status,
    sideCount: meeting.seating.sideCount,
  };
}

function officeOf(
  seated: Seated,
  occasion: Parameters<typeof shownOffice>[1],
  { tenuresOf, offices }: ParticipationContext,
): ShownOffice | null {
  if (seated.office !== null) {
    return { office: seated.office, basis: 'RECORD' };
  }
  return seated.person === null ? null : shownOffice(tenuresOf(seated.person), occasion, offices);
}

/** Design §2: `for` left out is the state or organization of the shown office. */
function ofOffice(
  shown: ShownOffice | null,
  { offices }: ParticipationContext,
): readonly ActorKey[] {
  const office = shown === null ? undefined : offices.get(shown.office);
  return office ? [office.of] : [];
}

/** What somebody without a name is called: the group, the office, or those it came for. */
function descriptionOf(
  { person, group, office, for: [actor] }: Seated,
  { offices, namesOf }: ParticipationContext,
): readonly LocalText[] {
  if (person !== null || group.length > 0) {
    return group;
  }
  if (office !== null) {
    return offices.get(office)?.titles ?? [];
  }
  return (actor === undefined ? [] : namesOf(actor))
    .filter(({ kind }) => kind === 'PRIMARY')
    .flatMap(({ language, text }) => (language === null ? [] : [{ language, text }]));
}

/** Accounts list people by id; what has no name by its office, by whom it came for, or by its words. */
function accountsListing(
  { person, office, group, for: represented }: Seated,
  accounts: readonly ResolvedAccount[],
): readonly string[] {
  const unnamed = [
    ...(office === null ? [] : [office]),
    ...group.map(({ text }) => text),
    ...(office === null && group.length === 0 ? represented.map(idIn) : []),
  ];
  const listedAs = person === null ? unnamed : [person];
  return accounts
    .filter(
      ({ lists, absent }) =>
        listedAs.some((id) => lists.includes(id)) || (person !== null && absent.includes(person)),
    )
    .map(({ key }) => key);
}

function idIn(actor: ActorKey): string {
  return actor.slice(actor.indexOf(':') + 1);
}
