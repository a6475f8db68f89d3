import type { GuestRow, TripRow } from '../rows/row.ts';
import { placeIn, placesIn, type RegisterPlace } from './places.ts';
import { UNITED_STATES } from './register-people.ts';

export interface PlaceOfRow extends RegisterPlace {
  /** What the place leaves out. */
  readonly note: string | null;
}

/** Where a stay was: the one place that the row tells, else the state. */
export function placeOfRow(row: TripRow | GuestRow): PlaceOfRow {
  if (row.kind === 'GUEST') {
    return { id: UNITED_STATES, record: null, note: null };
  }
  const [place, ...others] = placesIn(row.locale);
  if (place !== undefined && others.length === 0) {
    return { ...placeIn(place, row.state, row.start), note: null };
  }
  const note = place === undefined ? null : `The row names several places: ${row.locale}.`;
  return { id: row.state, record: null, note };
}
