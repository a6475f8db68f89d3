import type DataLoader from 'dataloader';
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
import { batchOne } from './batch.ts';

type ById<Row> = DataLoader<string, Row | null>;

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
  /** @throws Error where the view holds a key that leads to nothing: a broken promise of ours. */
  actor(key: ActorKey): Promise<ActorRow>;
}

export function createThings(graph: GraphReader): Things {
  const person = batchOne(graph, personById);
  const state = batchOne(graph, stateById);
  const organization = batchOne(graph, organizationById);
  const actors = { Person: person, State: state, Organization: organization };
  return {
    person,
    state,
    organization,
    office: batchOne(graph, officeById),
    place: batchOne(graph, placeById),
    document: batchOne(graph, documentById),
    meeting: batchOne(graph, meetingById),
    account: batchOne(graph, accountByKey),
    load: batchOne(graph, loadById),
    actor: async (key) => {
      const { label, id } = splitActorKey(key);
      const actor: ActorRow | null = await actors[label].load(id);
      if (actor === null) {
        throw new Error(`The view names ${key}, but holds no such actor.`);
      }
      return actor;
    },
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
