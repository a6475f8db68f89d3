import type { ResultOf } from 'gql.tada';
import type { actorHead } from '../../schema/client/explorer.ts';
import type { MeetingFilter } from '../parts/meeting-filter.ts';

/** Who an actor is, as the service tells it. */
export type Actor = NonNullable<ResultOf<typeof actorHead>['actor']>;
export type Person = Extract<Actor, { readonly __typename: 'Person' }>;
export type ActorName = Actor['names'][number];

const FIELDS = { Person: 'people', State: 'states', Organization: 'organizations' } as const;

/** The condition that an actor has a part in a meeting. */
export function partOf({ __typename, recordId }: Actor): MeetingFilter {
  return { [FIELDS[__typename]]: { any: [recordId] } };
}
