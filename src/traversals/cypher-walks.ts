import type { ServiceError } from '../errors.ts';
import type { GraphReader } from '../graph/run.ts';
import { cypherPaths } from './cypher-paths.ts';
import { createCypherTies } from './cypher-ties.ts';
import type { Walks } from './walks.ts';

/**
 * Walks in the database, where there is no projection; what takes the whole graph is refused.
 *
 * @param refusal why something cannot be answered so
 */
export function createCypherWalks(
  graph: GraphReader,
  refusal: (what: string) => ServiceError,
): Walks {
  const refuse = (what: string): never => {
    throw refusal(what);
  };
  return {
    ...createCypherTies(graph),
    pairs: () => refuse('encounters'),
    filtered: () => null,
    ofActor: (_actor, _filter, _order, read) => read,
    commonContacts: () => refuse('commonContacts'),
    paths: async (question) =>
      question.count > 1 || question.chronological
        ? refuse(question.chronological ? 'chronological paths' : 'several paths')
        : cypherPaths(graph, question),
    network: async () => refuse('network'),
    meetingCounts: async () => refuse('meetingCounts'),
  };
}
