import { type Ground, numberOf } from './ground.ts';
import { projectedActorMeetings } from './projected-actor-meetings.ts';
import { projectedCommonContacts } from './projected-common-contacts.ts';
import { projectedCounterparts, projectedPairs } from './projected-encounters.ts';
import { projectedMeetingCounts } from './projected-meeting-counts.ts';
import { projectedMeetingList } from './projected-meeting-list.ts';
import { projectedNetwork } from './projected-network.ts';
import { projectedCounts, projectedMeetings } from './projected-pairs.ts';
import { projectedPaths } from './projected-paths.ts';
import type { Walks } from './walks.ts';

/** Walks over the arrays inside the service. */
export function createProjectedWalks(ground: Ground): Walks {
  return {
    counterparts: (actor, question) => projectedCounterparts(ground, actor, question),
    pairs: (question) => projectedPairs(ground, question),
    counts: (pair) => projectedCounts(ground, pair),
    meetings: (pair, order) => projectedMeetings(ground, pair, order),
    filtered: (filter, { field, direction }) =>
      field === 'DATE' && filter.is !== 'always'
        ? projectedMeetingList(ground, filter, direction)
        : null,
    ofActor: (actor, filter, { field, direction }, read) =>
      field === 'DATE' && (actor.id === '' || numberOf(ground.projection, actor) >= 0)
        ? projectedActorMeetings(ground, actor, { filter, direction, read })
        : read,
    commonContacts: (pair) => projectedCommonContacts(ground, pair),
    paths: (question) => projectedPaths(ground, question),
    network: (question) => projectedNetwork(ground, question),
    meetingCounts: (question) => projectedMeetingCounts(ground, question),
  };
}
