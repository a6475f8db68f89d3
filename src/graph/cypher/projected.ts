import { int, type RecordShape } from 'neo4j-driver';
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

const ACTOR_COLUMNS = 'a.id AS id, a.nameOrderEn AS nameEn, a.nameOrderAr AS nameAr';

/** Every actor of a kind, by id. */
export function projectedActors(kind: ActorLabel): Statement<undefined, ProjectedActor> {
  return {
    name: `projected${kind}s`,
    text: `MATCH (a:${kind}) WHERE a.id >= '' RETURN ${ACTOR_COLUMNS} ORDER BY id`,
    encode: () => ({}),
    decode: projectedActor,
  };
}

/** The actors of all kinds that were written after a version. */
export const changedActors: Statement<number, ProjectedActor & { readonly kind: ActorLabel }> = {
  name: 'changedActors',
  text: `
    MATCH (a:Actor) WHERE a.written > $version
    RETURN ${ACTOR_COLUMNS},
      CASE WHEN a:Person THEN 'Person' WHEN a:State THEN 'State' ELSE 'Organization' END AS kind
  `,
  encode: (version) => ({ version: int(version) }),
  decode: (row) => ({ ...projectedActor(row), kind: row['kind'] }),
};

function projectedActor({ id, nameEn, nameAr }: RecordShape): ProjectedActor {
  return { id, nameEn, nameAr };
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

const MEETING = `[m.id, m.kind, m.mode, m.status, m.when, m.occasion, m.participantCount, m.sourceCount,
      m.disputed, m.knownBy, m.ranks, m.placesWithin, m.seats]`;

/** Every meeting with its seats, the first in time first, those without a date last. */
export const projectedMeetings: Statement<undefined, ProjectedMeeting> = {
  name: 'projectedMeetings',
  text: `
    MATCH (m:Meeting) WHERE m.dateAsc >= ''
    WITH m ORDER BY m.dateAsc
    RETURN ${MEETING} AS meeting
  `,
  encode: () => ({}),
  decode: projectedMeeting,
};

/** The meetings that were written after a version, in no order. */
export const changedMeetings: Statement<number, ProjectedMeeting> = {
  name: 'changedMeetings',
  text: `MATCH (m:Meeting) WHERE m.written > $version RETURN ${MEETING} AS meeting`,
  encode: (version) => ({ version: int(version) }),
  decode: projectedMeeting,
};

function projectedMeeting({ meeting }: RecordShape): ProjectedMeeting {
  const [id, kind, mode, status, when, occasion, participantCount, sourceCount, ...others] =
    meeting;
  const [disputed, knownBy, ranks, placesWithin, seats] = others;
  return {
    id,
    kind,
    mode,
    status,
    when,
    occasion,
    participantCount: participantCount ?? 0,
    sourceCount: sourceCount ?? 0,
    disputed: disputed ?? false,
    knownBy,
    ranks: ranks ?? [],
    placesWithin: placesWithin ?? [],
    seats: seats ?? [],
  };
}

export interface ChangesSince {
  /** Whether the graph of today came of the one of that version and stamp, and nothing was taken away since. */
  readonly isSuccessor: boolean;
  readonly meetings: number;
  readonly actors: number;
}

/** How much was written since a graph of before. */
export const changesSince: Statement<
  { readonly version: number; readonly stamp: string },
  ChangesSince
> = {
  name: 'changesSince',
  text: `
    MATCH (g:Graph {id: 'liqa'})
    RETURN $stamp IN coalesce(g.stamps, []) AND coalesce(g.removed, 0) <= $version AS isSuccessor,
      COUNT { MATCH (m:Meeting) WHERE m.written > $version } AS meetings,
      COUNT { MATCH (a:Actor) WHERE a.written > $version } AS actors
  `,
  encode: ({ version, stamp }) => ({ version: int(version), stamp }),
  decode: ({ isSuccessor, meetings, actors }) => ({ isSuccessor, meetings, actors }),
};
