import { BadInputError } from '../errors.ts';
import {
  type EncounterOrder,
  encounterOrder,
  MOST_OFTEN_FIRST,
} from '../graph/cypher/encounter-orders.ts';
import { encountersFragment } from '../graph/cypher/encounters.ts';
import type { ActorPair } from '../graph/cypher/tied-meetings.ts';
import type { Filter } from '../graph/fragment.ts';
import type { GraphReader } from '../graph/run.ts';
import { createPager, perArguments } from '../loaders/batch.ts';
import type { MeetingFilters } from '../loaders/meeting-lists.ts';
import { type TiedPair, withTies } from '../loaders/tied-pairs.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import type { EncounterRow } from '../model/encounter.ts';
import type { Tie } from '../model/met.ts';
import type { Listing } from '../model/page.ts';
import type { ActorLabel } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';

export interface EncounterArgs {
  readonly with: ActorLabel;
  readonly where?: MeetingWhere | null | undefined;
  readonly ties: readonly Tie[];
  readonly orderBy?: EncounterOrder | null | undefined;
  /** By whose names counterparts are ordered, where they are ordered by name. */
  readonly language: string;
}

/** A counterpart, with what its counted meetings are read by. */
export interface CountedEncounter extends EncounterRow {
  readonly pair: TiedPair;
}

/**
 * Whom an actor is tied to, and how often. The same question for many actors of one kind is one
 * statement.
 *
 * @throws BadInputError for no ties at all, and whatever the filter's references lead to.
 */
export type Encounters = (
  actor: ActorRef,
  args: EncounterArgs,
) => Promise<Listing<CountedEncounter>>;

export function createEncounters(graph: GraphReader, filterOf: MeetingFilters): Encounters {
  const pagers = perArguments((kinds: ActorPair, filter: Filter) =>
    createPager(graph, encountersFragment(kinds, filter)),
  );
  return async ({ type, id }, { with: to, where, ties, orderBy, language }) => {
    checkTies(ties);
    const filter = await filterOf(where);
    const order = encounterOrder(orderBy ?? MOST_OFTEN_FIRST, language);
    // The filter's text is inside the pattern already; what is left are its values.
    const values = withTies({ text: '', params: filter.params }, ties);
    const rows = pagers({ from: type, to }, filter)(id, values, order);
    return withPairs(rows, ({ actor }) => ({ a: { type, id }, b: actor, filter, ties }));
  };
}

/** @throws BadInputError: of no ties, nothing could ever be counted. */
export function checkTies(ties: readonly Tie[]): void {
  if (ties.length === 0) {
    throw new BadInputError('ties', 'at least one of MET, CO_PRESENT and SAME_SIDE', ties);
  }
}

function withPairs(
  rows: Listing<EncounterRow>,
  pairOf: (row: EncounterRow) => TiedPair,
): Listing<CountedEncounter> {
  return {
    ...rows,
    page: async (window) => {
      const { items, more } = await rows.page(window);
      const counted = items.map(({ orderKey, row }) => ({
        orderKey,
        row: { ...row, pair: pairOf(row) },
      }));
      return { items: counted, more };
    },
  };
}
