import DataLoader from 'dataloader';
import { dyadFragment, tiedMeetingsFragment } from '../graph/cypher/encounters.ts';
import {
  type MeetingOrder,
  meetingOrder,
  NEWEST_FIRST,
  UNDATED,
} from '../graph/cypher/meeting-orders.ts';
import { type ActorPair, ranksOf } from '../graph/cypher/tied-meetings.ts';
import { type Filter, oneOf } from '../graph/fragment.ts';
import type { GraphReader } from '../graph/run.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import { type EncounterCounts, NO_ENCOUNTER } from '../model/encounter.ts';
import type { Tie } from '../model/met.ts';
import type { Listing } from '../model/page.ts';
import type { MeetingRow } from '../model/rows.ts';
import { createPager, perArguments } from './batch.ts';

/** Two actors and what is counted between them. Only meetings that occurred ever are. */
export interface TiedPair {
  readonly a: ActorRef;
  readonly b: ActorRef;
  readonly filter: Filter;
  readonly ties: readonly Tie[];
}

/** What is between two actors. Pairs of one question and the same kinds of actors go in one batch. */
export interface TiedPairs {
  /** All zero where nothing ties them. */
  counts(pair: TiedPair): Promise<EncounterCounts>;
  /** Exactly the meetings that are counted. */
  meetings(pair: TiedPair, orderBy: MeetingOrder | null | undefined): Listing<MeetingRow>;
}

export function createTiedPairs(graph: GraphReader): TiedPairs {
  const counts = perArguments((kinds: ActorPair, filter: Filter, ties: readonly Tie[]) =>
    batchPairCounts(graph, kinds, withTies(filter, ties)),
  );
  const meetings = perArguments((kinds: ActorPair) =>
    createPager(graph, tiedMeetingsFragment(kinds), UNDATED),
  );
  return {
    counts: async (pair) => {
      const found = await counts(kindsOf(pair), pair.filter, pair.ties).load(keyOfPair(pair));
      return found ?? NO_ENCOUNTER;
    },
    meetings: (pair, orderBy) =>
      meetings(kindsOf(pair))(
        keyOfPair(pair),
        withTies(pair.filter, pair.ties),
        meetingOrder(orderBy ?? NEWEST_FIRST),
      ),
  };
}

/** The filter's parameters beside the ranks of the ties that count. */
export function withTies({ text, params }: Filter, ties: readonly Tie[]): Filter {
  return { text, params: { ...params, ties: ranksOf(ties) } };
}

function batchPairCounts(
  graph: GraphReader,
  kinds: ActorPair,
  filter: Filter,
): DataLoader<string, EncounterCounts | null> {
  const statement = {
    ...oneOf(dyadFragment(kinds, filter)),
    encode: (keys: readonly string[]) => ({ ...filter.params, keys }),
  };
  return new DataLoader(async (keys) => {
    const byKey = new Map((await graph.read(statement, keys)).map(({ key, row }) => [key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

function kindsOf({ a, b }: TiedPair): ActorPair {
  return { from: a.type, to: b.type };
}

/** As `tiedMeetingsFragment` takes it apart. */
function keyOfPair({ a, b }: TiedPair): string {
  return `${a.id}\n${b.id}`;
}
