import { clausesOf } from './clauses.ts';
import { type Encountered, readClause } from './read-clause.ts';
import type { Party, ProseContext, Reading, ReadMeeting } from './reading.ts';
import type { Seat } from './seats.ts';
import { tokensOf } from './tokens.ts';

/** Reads the meetings out of one row's remarks. Pure; a text without a meeting gives none. */
export function readProse(context: ProseContext): Reading {
  const meetings: ReadMeeting[] = [];
  let before: Encountered | null = null;
  for (const clause of clausesOf(tokensOf(context.text))) {
    const found: readonly Encountered[] = readClause(context, clause, before);
    meetings.push(...found.flatMap((one) => meetingsOf(one, context)));
    if (found.length > 0 || clause.verb !== null) before = found.at(-1) ?? null;
  }
  return { meetings };
}

/** One meeting for each state or organization, or one of all of them where they sat together. */
function meetingsOf(found: Encountered, context: ProseContext): readonly ReadMeeting[] {
  const parties = partiesOf(found.seats, context);
  const tables = found.joint ? [parties] : parties.map((party) => [party]);
  return tables
    .filter((table) => table.length > 0)
    .map((table) => ({
      kind: found.kind,
      status: found.cancelled ? 'CANCELLED' : 'OCCURRED',
      day: found.day,
      place: found.place,
      companions: found.companions,
      parties: table,
    }));
}

function partiesOf(seats: readonly Seat[], context: ProseContext): readonly Party[] {
  const parties = new Map<string | null, { people: Seat[]; groups: string[] }>();
  for (const seat of seats) {
    const of = sideOf(seat, context);
    if (of === undefined) continue;
    const party = parties.get(of) ?? { people: [], groups: [] };
    if (seat.person !== null) party.people.push(seat);
    else if (seat.group !== null) party.groups.push(seat.group);
    parties.set(of, party);
  }
  return [...parties].map(([of, { people, groups }]) => ({
    of,
    people: people.flatMap(({ person }) => (person === null ? [] : [{ ...person, of }])),
    groups,
  }));
}

/**
 * The party of a seat; undefined: none. A visitor meets Americans where the text says nothing else,
 * a traveller the people of the country; Americans without names are no party abroad.
 */
function sideOf(seat: Seat, { direction, own }: ProseContext): string | null | undefined {
  if (direction === 'TRAVEL') {
    if (seat.of === 'US' && seat.person === null) return undefined;
    return seat.of === own ? null : seat.of;
  }
  if (seat.of === null && seat.person !== null && seat.person.title === null) return undefined;
  return seat.of ?? 'US';
}
