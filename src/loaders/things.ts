import { GraphChangedError } from '../errors.ts';
import { accountByKey } from '../graph/cypher/accounts.ts';
import {
  documentById,
  meetingById,
  officeById,
  organizationById,
  personById,
  placeById,
  stateById,
} from '../graph/cypher/by-id.ts';
import { loadById } from '../graph/cypher/loads.ts';
import type { GraphReader } from '../graph/run.ts';
import type {
  AccountRow,
  ActorRow,
  DocumentRow,
  LoadRow,
  MeetingRow,
  OfficeRow,
  OrganizationRow,
  PersonRow,
  PlaceRow,
  StateRow,
} from '../model/rows.ts';
import type { ActorKey } from '../model/view.ts';
import type { KeptThings, Remembered } from '../projection/kept-things.ts';
import { batchOne } from './batch.ts';
import type { Branch, Reader } from './reader.ts';

type ById<Row> = Reader<Row | null>;

/**
 * What walks and seats name, as it is kept with the projection, without a promise; what is not kept is read, and kept
 * for the next. Null where the graph has none of that id today.
 */
export interface Named<Row> {
  /** @param branches what is read with it: then it is always read */
  load(id: string, branches?: readonly Branch[]): Row | null | Promise<Row | null>;
}

/** Single things by id (an account: by key); null where the graph has none of that id today. */
export interface Things {
  readonly person: ById<PersonRow>;
  readonly state: ById<StateRow>;
  readonly organization: ById<OrganizationRow>;
  readonly office: ById<OfficeRow>;
  readonly place: ById<PlaceRow>;
  readonly document: ById<DocumentRow>;
  readonly meeting: ById<MeetingRow>;
  readonly account: ById<AccountRow>;
  readonly load: ById<LoadRow>;
  readonly named: { readonly person: Named<PersonRow>; readonly meeting: Named<MeetingRow> };
  /**
   * An actor that a walk or a seat names, without a promise where it is kept: an answer names them by the hundred.
   *
   * @throws GraphChangedError where a load took it away since its key was read.
   */
  actor(key: ActorKey): ActorRow | Promise<ActorRow>;
  /** Null where the graph has none of that key today. */
  actorOrNull(key: ActorKey): Promise<ActorRow | null>;
}

/** @param kept what is known without the graph being asked */
export function createThings(graph: GraphReader, kept: KeptThings | null): Things {
  const person = remembering(kept?.people, batchOne(graph, personById));
  const meeting = remembering(kept?.meetings, batchOne(graph, meetingById));
  const state = knowing(kept?.actors.states, batchOne(graph, stateById));
  const organization = knowing(kept?.actors.organizations, batchOne(graph, organizationById));
  const actors = { Person: person, State: state, Organization: organization };
  const actorOrNull = async (key: ActorKey): Promise<ActorRow | null> => {
    const { label, id } = splitActorKey(key);
    return actors[label].load(id);
  };
  const known = (key: ActorKey): ActorRow | undefined => {
    const { label, id } = splitActorKey(key);
    const known = {
      Person: kept?.people,
      State: kept?.actors.states,
      Organization: kept?.actors.organizations,
    };
    return known[label]?.get(id);
  };
  const actorNow = async (key: ActorKey): Promise<ActorRow> => {
    const actor = await actorOrNull(key);
    if (actor === null) {
      throw new GraphChangedError(key);
    }
    return actor;
  };
  return {
    person,
    state,
    organization,
    office: batchOne(graph, officeById),
    place: batchOne(graph, placeById),
    document: batchOne(graph, documentById),
    meeting,
    account: batchOne(graph, accountByKey),
    load: batchOne(graph, loadById),
    named: { person: named(kept?.people, person), meeting: named(kept?.meetings, meeting) },
    actor: (key) => known(key) ?? actorNow(key),
    actorOrNull,
  };
}

/** Reads only what is not known. */
function knowing<Row>(
  known: ReadonlyMap<string, Row> | undefined,
  reader: Reader<Row | null>,
): Reader<Row | null> {
  return {
    ...reader,
    load: async (id, branches) => known?.get(id) ?? reader.load(id, branches),
  };
}

/** Keeps what it reads: the latest of it is what others are shown. */
function remembering<Row>(
  remembered: Remembered<Row> | undefined,
  reader: Reader<Row | null>,
): Reader<Row | null> {
  return remembered === undefined
    ? reader
    : {
        ...reader,
        load: async (id, branches) => {
          const row = await reader.load(id, branches);
          if (row !== null) {
            remembered.set(id, row);
          }
          return row;
        },
      };
}

function named<Row>(
  remembered: Remembered<Row> | undefined,
  reader: Reader<Row | null>,
): Named<Row> {
  return {
    load: (id, branches = []) =>
      (branches.length === 0 ? remembered?.get(id) : undefined) ?? reader.load(id, branches),
  };
}

function splitActorKey(key: ActorKey): { label: 'Person' | 'State' | 'Organization'; id: string } {
  for (const label of ['Person', 'State', 'Organization'] as const) {
    if (key.startsWith(`${label}:`)) {
      return { label, id: key.slice(label.length + 1) };
    }
  }
  throw new Error(`An actor's key must name its kind, but got: ${key}.`);
}
