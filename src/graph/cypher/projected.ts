import { int } from 'neo4j-driver';
import type { ActorLabel } from '../../model/ref.ts';
import type { OrganizationRow, StateRow } from '../../model/rows.ts';
import type { OfficeRank } from '../../model/stated.ts';
import type { Statement } from '../statement.ts';
import { organizationList, organizationRow, stateList, stateRow } from './projections.ts';

// What the projection for walks is made of: all of it, handed over row after row in the order of
// an index, so that nobody has to sort or to hold it.

/** An actor with the keys by which it is listed by name. */
export interface ProjectedActor {
  readonly id: string;
  readonly nameEn: string;
  readonly nameAr: string;
}

/** Every actor of a kind, by id. */
export function projectedActors(kind: ActorLabel): Statement<undefined, ProjectedActor> {
  return {
    name: `projected${kind}s`,
    text: `
      MATCH (a:${kind}) WHERE a.id >= ''
      RETURN a.id AS id, a.nameOrderEn AS nameEn, a.nameOrderAr AS nameAr
      ORDER BY id
    `,
    encode: () => ({}),
    decode: ({ id, nameEn, nameAr }) => ({ id, nameEn, nameAr }),
  };
}

/** Every state as it is shown: there are few, and nearly every answer names some. */
export const projectedStateRows: Statement<undefined, StateRow> = {
  name: 'projectedStateRows',
  text: `MATCH (s:State) WHERE s.id >= '' RETURN ${stateList('s')} AS state`,
  encode: () => ({}),
  decode: ({ state }) => stateRow(state),
};

/** Organizations as they are shown, so many of them. */
export const projectedOrganizationRows: Statement<number, OrganizationRow> = {
  name: 'projectedOrganizationRows',
  text: `MATCH (o:Organization) WHERE o.id >= '' RETURN ${organizationList('o')} AS organization LIMIT $most`,
  encode: (most) => ({ most: int(most) }),
  decode: ({ organization }) => organizationRow(organization),
};

export interface ProjectedMeeting {
  readonly id: string;
  readonly kind: string;
  readonly mode: string | null;
  readonly status: string;
  /** `from|until|edtf`; null for what has no date. */
  readonly when: string | null;
  /** The id of the whole at the top. */
  readonly occasion: string;
  readonly participantCount: number;
  readonly sourceCount: number;
  readonly disputed: boolean;
  /** The day from which a published document told of it. */
  readonly knownBy: string | null;
  readonly ranks: readonly OfficeRank[];
  /** Where it was held and what that lies in, the innermost first. */
  readonly placesWithin: readonly string[];
  /** As `seatText` writes them. */
  readonly seats: readonly string[];
}

/** Every meeting with its seats, the first in time first, those without a date last. */
export const projectedMeetings: Statement<undefined, ProjectedMeeting> = {
  name: 'projectedMeetings',
  text: `
    MATCH (m:Meeting) WHERE m.dateAsc >= ''
    WITH m ORDER BY m.dateAsc
    RETURN m.id AS id, m.kind AS kind, m.mode AS mode, m.status AS status, m.when AS when,
      m.occasion AS occasion, m.participantCount AS participantCount, m.sourceCount AS sourceCount,
      m.disputed AS disputed, m.knownBy AS knownBy, m.ranks AS ranks,
      m.placesWithin AS placesWithin, m.seats AS seats
  `,
  encode: () => ({}),
  decode: (row) => ({
    id: row['id'],
    kind: row['kind'],
    mode: row['mode'],
    status: row['status'],
    when: row['when'],
    occasion: row['occasion'],
    participantCount: row['participantCount'] ?? 0,
    sourceCount: row['sourceCount'] ?? 0,
    disputed: row['disputed'] ?? false,
    knownBy: row['knownBy'],
    ranks: row['ranks'] ?? [],
    placesWithin: row['placesWithin'] ?? [],
    seats: row['seats'] ?? [],
  }),
};
