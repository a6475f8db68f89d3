/**
 * What the prose of one row of the register says of meetings. Pure data: nothing here knows of
 * records, and no row knows of another.
 */
import type { MeetingKind } from '../../../../model/stated.ts';

/** A person as one sentence names it. */
export interface Mention {
  /** As it stands, in the singular, without country and without "former": `Foreign Minister`. */
  readonly title: string | null;
  /** As it stands, without title: `Brezhnev`, `Hassan II`. Empty only of companions ("the President"). */
  readonly name: string;
  /** Id of the state or organization that the text tells: `RU`, `SUHH`, `south-vietnam`, `un`; null: the row's own. */
  readonly of: string | null;
  /** The text says "former", "ex-" or the like: the title is no longer held. */
  readonly former: boolean;
}

/** One state or organization at the table. */
export interface Party {
  /** As in {@link Mention}; null: the row's own country (of a visitor's row: the visitor's). */
  readonly of: string | null;
  readonly people: readonly Mention[];
  /** Collectives and offices without names, as they stand: `senior Chinese officials`. */
  readonly groups: readonly string[];
}

export interface ReadMeeting {
  readonly kind: MeetingKind;
  readonly status: 'OCCURRED' | 'CANCELLED';
  /** The day within the stay that the text tells, YYYY-MM-DD; null: some day of the stay. */
  readonly day: string | null;
  /** Where the text says that it met, if elsewhere than the row says: `Camp David`. */
  readonly place: string | null;
  /** Who sat on the traveller's side besides the traveller: "Accompanied President Ford to …". */
  readonly companions: readonly Mention[];
  /** Whom the traveller met; several parties only where the text says that they sat together. */
  readonly parties: readonly Party[];
}

/** What one row's prose says. */
export interface Reading {
  readonly meetings: readonly ReadMeeting[];
}

/** One row's text, with what the row says besides it. Days are YYYY-MM-DD. */
export interface ProseContext {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  /** TRAVEL: an American abroad; VISIT: a guest in the United States, whose counterpart is American. */
  readonly direction: 'TRAVEL' | 'VISIT';
  /** The row's own state, if known: "Israeli Prime Minister" in a row on Israel is then its own. */
  readonly own?: string | null;
}
