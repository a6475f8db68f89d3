import { encounterOrder } from '../graph/cypher/encounter-orders.ts';
import {
  dyadFragment,
  encountersFragment,
  tiedMeetingsFragment,
} from '../graph/cypher/encounters.ts';
import { meetingOrder, UNDATED } from '../graph/cypher/meeting-orders.ts';
import { type ActorPair, ranksOf } from '../graph/cypher/tied-meetings.ts';
import type { Filter } from '../graph/fragment.ts';
import { compileMeetingFilter } from '../graph/meeting-filter.ts';
import type { GraphReader } from '../graph/run.ts';
import { batchOne, createPager, perArguments } from '../loaders/batch.ts';
import { NO_ENCOUNTER } from '../model/encounter.ts';
import type { Tie } from '../model/met.ts';
import type { Counting, TiedPair, Walks } from './walks.ts';

/**
 * Ties in Cypher. The same question for many actors, or pairs, of the same kinds is one statement.
 */
export function createCypherTies(
  graph: GraphReader,
): Pick<Walks, 'counterparts' | 'counts' | 'meetings'> {
  const counterparts = perArguments((kinds: ActorPair, filter: Filter) =>
    createPager(graph, encountersFragment(kinds, filter)),
  );
  const counts = perArguments((kinds: ActorPair, filter: Filter) =>
    batchOne(graph, dyadFragment(kinds, filter), filter.params),
  );
  const meetings = perArguments((kinds: ActorPair) =>
    createPager(graph, tiedMeetingsFragment(kinds), UNDATED),
  );
  return {
    counterparts: ({ type, id }, { filter, ties, with: to, order, language }) => {
      const compiled = compileMeetingFilter(filter);
      // The filter's text is inside the pattern already; what is left are its values.
      const values = { text: '', params: withTies(compiled, ties).params };
      const pager = counterparts({ from: type, to }, compiled);
      return pager(id, values, encounterOrder(order, language));
    },
    counts: async (pair) => {
      const found = await counts(kindsOf(pair), cypherOf(pair)).load(keyOfPair(pair));
      return found ?? NO_ENCOUNTER;
    },
    meetings: (pair, order) =>
      meetings(kindsOf(pair))(keyOfPair(pair), cypherOf(pair), meetingOrder(order)),
  };
}

/** The filter over `m`, with the ranks of the ties that count as `$ties`. */
export function cypherOf({ filter, ties }: Counting): Filter {
  return withTies(compileMeetingFilter(filter), ties);
}

/** The filter's parameters beside the ranks of the ties that count. */
function withTies({ text, params }: Filter, ties: readonly Tie[]): Filter {
  return { text, params: { ...params, ties: ranksOf(ties) } };
}

function kindsOf({ a, b }: TiedPair): ActorPair {
  return { from: a.type, to: b.type };
}

/** As `tiedMeetingsFragment` takes it apart. */
function keyOfPair({ a, b }: TiedPair): string {
  return `${a.id}\n${b.id}`;
}
