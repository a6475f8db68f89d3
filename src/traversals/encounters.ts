import { BadInputError } from '../errors.ts';
import type { MeetingFilters } from '../loaders/meeting-filters.ts';
import type { ActorRef } from '../model/actor-ref.ts';
import {
  type EncounterCounts,
  type EncounterOrder,
  type EncounterRow,
  MOST_OFTEN_FIRST,
} from '../model/encounter.ts';
import type { Tie } from '../model/met.ts';
import type { Listing } from '../model/page.ts';
import type { ActorLabel } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import type { PairRow, TiedPair, Walks } from './walks.ts';

interface CountedArgs {
  readonly where?: MeetingWhere | null | undefined;
  readonly ties: readonly Tie[];
  readonly orderBy?: EncounterOrder | null | undefined;
  /** By whose names they are ordered, where they are ordered by name. */
  readonly language: string;
}

export interface EncounterArgs extends CountedArgs {
  readonly with: ActorLabel;
}

export interface RootEncounterArgs extends CountedArgs {
  readonly between: ActorLabel;
}

/** A counterpart, with what its counted meetings are read by. */
export interface CountedEncounter extends EncounterRow {
  readonly pair: TiedPair;
}

/** Two actors, with what their counted meetings are read by. */
export interface CountedPair extends EncounterCounts {
  readonly pair: TiedPair;
}

export interface Encounters {
  /**
   * Whom an actor is tied to, and how often.
   *
   * @throws BadInputError for no ties at all, and whatever the filter's references lead to.
   */
  of(actor: ActorRef, args: EncounterArgs): Promise<Listing<CountedEncounter>>;
  /** Any two of a kind who are tied. @throws the same, and LimitExceededError on a large graph. */
  all(args: RootEncounterArgs): Promise<Listing<CountedPair>>;
}

export function createEncounters(walks: Walks, filterOf: MeetingFilters): Encounters {
  const counted = async ({ where, ties, orderBy, language }: CountedArgs) => {
    checkTies(ties);
    return { filter: await filterOf(where), ties, order: orderBy ?? MOST_OFTEN_FIRST, language };
  };
  return {
    of: async (actor, args) => {
      const question = { ...(await counted(args)), with: args.with };
      const { filter, ties } = question;
      const rows = walks.counterparts(actor, question);
      return mapped(rows, (row: EncounterRow) => {
        const { type, id } = row.actor;
        return { ...row, pair: { a: actor, b: { type, id }, filter, ties } };
      });
    },
    all: async (args) => {
      const question = { ...(await counted(args)), between: args.between };
      const { filter, ties } = question;
      return mapped(walks.pairs(question), ({ a, b, ...row }: PairRow) => ({
        ...row,
        pair: { a, b, filter, ties },
      }));
    },
  };
}

/** @throws BadInputError: of no ties, nothing could ever be counted. */
export function checkTies(ties: readonly Tie[]): void {
  if (ties.length === 0) {
    throw new BadInputError('ties', 'at least one of MET, CO_PRESENT and SAME_SIDE', ties);
  }
}

function mapped<From, To>(rows: Listing<From>, map: (row: From) => To): Listing<To> {
  return {
    ...rows,
    page: async (window) => {
      const { items, more } = await rows.page(window);
      return { items: items.map(({ orderKey, row }) => ({ orderKey, row: map(row) })), more };
    },
  };
}
