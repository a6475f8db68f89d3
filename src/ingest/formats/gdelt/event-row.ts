import type { Day } from '../../../model/day.ts';
import type { EventKind } from './event-kinds.ts';

/** An event of an export that is a meeting of two states. */
export interface EventRow {
  /** GLOBALEVENTID */
  readonly id: string;
  readonly day: Day;
  readonly code: string;
  readonly event: EventKind;
  readonly actors: readonly [EventActor, EventActor];
  /** Id of the state in which it happened; null where that is not told. */
  readonly place: string | null;
  readonly mentions: number;
  readonly sources: number;
  /** When GDELT first read of it. */
  readonly added: Day;
  /** Null in exports that have no such column. */
  readonly source: string | null;
}

export interface EventActor {
  /** Id of the state. */
  readonly state: string;
  /** As GDELT has it: `CHNGOV`. */
  readonly code: string;
  readonly name: string;
}

/** Why a row is no meeting of two states: its code, its actors, or both of one state. */
export type PassedOver = 'OTHER_EVENT' | 'NO_TWO_STATES' | 'GROUP_OF_STATES' | 'ONE_STATE';

export type ReadEvent =
  | { readonly row: EventRow }
  | { readonly passedOver: PassedOver }
  /** Says which row, and each rule that it breaks with column and value. */
  | { readonly refusal: string };
