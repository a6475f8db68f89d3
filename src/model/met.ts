/**
 * Who met whom: the rules of design §1 "Met", decided by how a record seats people. The statements
 * in `graph/cypher/encounters.ts` apply the same rule to the stored `side`, `across` and `sits`.
 */
import type {
  MeetingKind,
  MeetingStatus,
  ParticipationRole,
  ParticipationStatus,
} from './stated.ts';

/** Disjoint for two people in one meeting. */
export type Tie = 'MET' | 'CO_PRESENT' | 'SAME_SIDE';

/** With more sides than this a record lists who was in the hall, not who sat with whom. */
const MOST_SIDES_THAT_MEET = 3;

export interface Table {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly sideCount: number;
}

export interface Seat {
  /** Null for who was present without a side. */
  readonly side: number | null;
  /** The side from which one meets the others; null for who meets nobody here. */
  readonly across: number | null;
  /** Whether the seat ties anybody at all. */
  readonly sits: boolean;
}

export function seatOf(
  table: Table,
  seated: {
    readonly role: ParticipationRole;
    readonly status: ParticipationStatus;
    readonly side: number | null;
  },
): Seat {
  const meetsAcross =
    table.sideCount <= MOST_SIDES_THAT_MEET &&
    seated.role !== 'INTERPRETER' &&
    !(table.kind === 'VISIT' && seated.role === 'DELEGATE');
  return {
    side: seated.side,
    across: meetsAcross ? seated.side : null,
    sits: table.status === 'OCCURRED' && seated.status === 'ATTENDED',
  };
}

/** Whether somebody was, or is to be, there: being expected or invited counts, being missed does not. */
export function wasThere({ status }: { readonly status: ParticipationStatus }): boolean {
  return status !== 'ABSENT' && status !== 'NOT_INVITED';
}

/** How two seats of one meeting tie those who sit on them; null where either ties nobody. */
export function tieOf(a: Seat, b: Seat): Tie | null {
  if (!a.sits || !b.sits) {
    return null;
  }
  if (a.side !== null && a.side === b.side) {
    return 'SAME_SIDE';
  }
  return a.across !== null && b.across !== null && a.across !== b.across ? 'MET' : 'CO_PRESENT';
}
