import type { NameOrder } from '../model/name-order.ts';
import type { ActorLabel } from '../model/ref.ts';
import type { KeptThings } from './kept-things.ts';
import type { NameRanks } from './name-ranks.ts';
import type { TableCache } from './table-cache.ts';
import type { Tally } from './tally.ts';

/**
 * Who sat where, on which side, when, of what kind and status: the whole graph as arrays, for walks
 * that the database is slow at. Actors, meetings, seats and dates are numbers from 0; -1 is none.
 * Source: design §5.
 */
export interface Projection {
  readonly version: number;
  /** Names the very graph that it was read from, as `graphState` tells it. */
  readonly stamp: string;
  readonly actors: ActorTable;
  readonly meetings: MeetingTable;
  readonly seats: SeatTable;
  readonly dates: DateTable;
  /** For one sum at a time: whoever uses it clears it before anything else may run. */
  readonly tally: Tally;
  readonly tables: TableCache;
  /** Keys of ids that were merged away: `person:kim-jong-woon`. */
  readonly formerKeys: ReadonlySet<string>;
  readonly kept: KeptThings;
}

/** People first, then states, then organizations, each by id, so that numbers are in that order. */
export interface ActorTable {
  readonly ids: readonly string[];
  /** Where the actors of each kind begin, and where those of the last end. */
  readonly starts: Readonly<Record<ActorLabel | 'end', number>>;
  /** The stored keys by which actors are listed by name, and the order that they give. */
  readonly names: Readonly<Record<NameOrder, readonly string[]>>;
  readonly nameRanks: Readonly<Record<NameOrder, () => NameRanks>>;
  /** The seats of actor `a`, by occasion, stand in `seats` from `seatStarts[a]` to `seatStarts[a + 1]`. */
  readonly seatStarts: Int32Array;
  readonly seats: Int32Array;
  /** The meeting of each of them, so that one that does not pass costs no look at its seats. */
  readonly meetings: Int32Array;
}

/** By date, day by day; undated ones last; equal ones by id: the order of `dateAsc`. */
export interface MeetingTable {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Into `kindWords`, `modeWords` (-1 for none) and `statusWords`. */
  readonly kinds: Int8Array;
  readonly modes: Int8Array;
  readonly statuses: Int8Array;
  readonly kindWords: readonly string[];
  readonly modeWords: readonly string[];
  readonly statusWords: readonly string[];
  /** Into the dates; -1 without one. */
  readonly dates: Int32Array;
  /** The meeting at the top of `partOf`. */
  readonly occasions: Int32Array;
  /** All meetings, those of one occasion in a row. */
  readonly byOccasion: Int32Array;
  readonly participantCounts: Int32Array;
  readonly sourceCounts: Int32Array;
  readonly disputed: Int8Array;
  /** A day number; `NEVER` where no published document tells of it. */
  readonly knownBy: Int32Array;
  /** One bit for each of `rankWords`. */
  readonly ranks: Int32Array;
  readonly rankWords: readonly string[];
  /** Into `placeChains`: the place and what it lies in, the innermost first; -1 without one. */
  readonly places: Int32Array;
  readonly placeChains: readonly (readonly string[])[];
  /** The seats of meeting `m` are those from `seatStarts[m]` to `seatStarts[m + 1]`. */
  readonly seatStarts: Int32Array;
}

export interface SeatTable {
  readonly meetings: Int32Array;
  /** -1 for a seat that nobody named fills. */
  readonly people: Int32Array;
  /** How each is seated, as `posture.ts` packs it. */
  readonly postures: Int32Array;
  /** On whose behalf: actors of seat `s` stand in `behalf` from `behalfStarts[s]` to the next. */
  readonly behalfStarts: Int32Array;
  readonly behalf: Int32Array;
}

/** Distinct dates in the order of their first days, then their last. */
export interface DateTable {
  /** `from|until|edtf`. */
  readonly whens: readonly string[];
  /** Day numbers, both included. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** The last day of this date and of all before it. */
  readonly lastUntil: Int32Array;
  /** The first day of this date and of all behind it. */
  readonly firstAfter: Int32Array;
}

/** Later than every day. */
export const NEVER = 0x7fff_ffff;
