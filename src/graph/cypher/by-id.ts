import type { RecordShape } from 'neo4j-driver';
import type {
  DocumentRow,
  MeetingRow,
  OfficeRow,
  OrganizationRow,
  PersonRow,
  PlaceRow,
  StateRow,
} from '../../model/rows.ts';
import type { Fragment, Label } from '../fragment.ts';
import {
  documentMap,
  documentRow,
  meetingMap,
  meetingRow,
  officeMap,
  officeRow,
  organizationMap,
  organizationRow,
  personMap,
  personRow,
  placeMap,
  placeRow,
  stateMap,
  stateRow,
} from './projections.ts';

/** The thing with an id: the parent itself is the row. */
function byId<Row>(
  label: Label,
  map: (node: string) => string,
  decode: (node: RecordShape) => Row,
): Fragment<Row> {
  return {
    name: `${label.toLowerCase()}ById`,
    from: null,
    pattern: `(it:${label} {id: key})`,
    columns: { it: map('it') },
    decode: (row) => decode(row['it']),
  };
}

export const personById: Fragment<PersonRow> = byId('Person', personMap, personRow);
export const stateById: Fragment<StateRow> = byId('State', stateMap, stateRow);
export const organizationById: Fragment<OrganizationRow> = byId(
  'Organization',
  organizationMap,
  organizationRow,
);
export const officeById: Fragment<OfficeRow> = byId('Office', officeMap, officeRow);
export const placeById: Fragment<PlaceRow> = byId('Place', placeMap, placeRow);
export const documentById: Fragment<DocumentRow> = byId('Document', documentMap, documentRow);
export const meetingById: Fragment<MeetingRow> = byId('Meeting', meetingMap, meetingRow);
