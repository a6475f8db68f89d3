import { BY_NAME, type PersonOrder, people, personOrder } from '../graph/cypher/people-filter.ts';
import { personFilter } from '../graph/person-filter.ts';
import type { GraphReader } from '../graph/run.ts';
import type { Refs } from '../model/ref.ts';
import type { PersonRow } from '../model/rows.ts';
import type { PersonWhere } from '../model/where.ts';
import { createPager, type ReadListing } from './batch.ts';

export interface PeopleArgs {
  readonly where?: PersonWhere | null | undefined;
  readonly orderBy?: PersonOrder | null | undefined;
  /** By whose names they are ordered, where they are ordered by name. */
  readonly language: string;
}

/** @throws NotFoundError, AmbiguousRefError, BadInputError for what `where` holds. */
export type People = (args: PeopleArgs) => Promise<ReadListing<PersonRow>>;

export function createPeople(graph: GraphReader, refs: Refs): People {
  const pager = createPager(graph, people);
  return async ({ where, orderBy, language }) =>
    pager('', await personFilter(where, refs), personOrder(orderBy ?? BY_NAME, language));
}
