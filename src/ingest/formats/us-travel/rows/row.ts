import type { Day } from '../../../../model/day.ts';
import type { Written } from './fields.ts';

/** What every row of the register has. */
interface Row {
  /** Where it stands in the register: `travels/977`. */
  readonly id: string;
  readonly created: Written | null;
  readonly modified: Written | null;
}

/** A stay somewhere, and what the row says of it. */
interface StayRow extends Row {
  readonly start: Day;
  readonly end: Day;
  /** As the column has it: `U.S.S.R.` */
  readonly country: string;
  /** Id of the state that the column means on those days. */
  readonly state: string;
  /** Folded; empty where the row says nothing. */
  readonly prose: string;
}

/** A journey of a president or secretary of state. */
export interface TripRow extends StayRow {
  readonly kind: 'TRIP';
  /** `kissinger-henry-a` */
  readonly who: string;
  /** As the row has it: `Henry A. (Heinz Alfred) Kissinger`. */
  readonly name: string;
  readonly office: HeldOffice;
  /** Cities and the like, divided by commas; null where none is told. */
  readonly locale: string | null;
}

/** A foreign guest in the United States. */
export interface GuestRow extends StayRow {
  readonly kind: 'GUEST';
  readonly visitor: string;
}

/** Somebody's time as president or secretary of state. */
export interface TermRow extends Row {
  readonly kind: 'TERM';
  readonly who: string;
  /** Null where the row has only the id of the person. */
  readonly name: string | null;
  readonly office: HeldOffice;
  readonly from: Day;
  /** Null: it goes on. */
  readonly until: Day | null;
  /** Years. */
  readonly born: string | null;
  readonly died: string | null;
  readonly note: string | null;
}

export type RegisterRow = TripRow | GuestRow | TermRow;
export type HeldOffice = 'PRESIDENT' | 'SECRETARY';
