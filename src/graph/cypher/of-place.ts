import type { PlaceRow, StateRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import { placeList, placeRow, stateList, stateRow } from './projections.ts';

/** The place that a place lies in directly. */
export const placeAroundPlace: Fragment<PlaceRow> = {
  name: 'placeAroundPlace',
  from: 'Place',
  thing: 'p',
  pattern: '(parent)-[:IN]->(p:Place)',
  columns: { place: placeList('p') },
  decode: (row) => placeRow(row['place']),
};

/** The state that a place lies in, or is. */
export const stateOfPlace: Fragment<StateRow> = {
  name: 'stateOfPlace',
  from: 'Place',
  thing: 's',
  pattern: '(parent)-[:IN_STATE]->(s:State)',
  columns: { state: stateList('s') },
  decode: (row) => stateRow(row['state']),
};

/** A place and all that it lies in, the innermost first, as ids. */
export const placesAround: Fragment<string> = {
  name: 'placesAround',
  from: 'Place',
  pattern: 'path = (parent)-[:IN*0..6]->(p:Place)',
  columns: { id: 'p.id' },
  decode: (row) => row['id'],
};
