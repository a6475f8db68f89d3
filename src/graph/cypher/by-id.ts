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
  documentList,
  documentRow,
  type Listed,
  meetingList,
  meetingRow,
  officeList,
  officeRow,
  organizationList,
  organizationRow,
  personList,
  personRow,
  placeList,
  placeRow,
  stateList,
  stateRow,
} from './projections.ts';

/** The thing with an id: the parent itself is the row. */
function byId<Row>(
  label: Label,
  list: (node: string) => string,
  decode: (listed: Listed) => Row,
): Fragment<Row> {
  return {
    name: `${label.toLowerCase()}ById`,
    from: null,
    thing: 'it',
    pattern: `(it:${label} {id: key})`,
    columns: { it: list('it') },
    decode: (row) => decode(row['it']),
  };
}

export const personById: Fragment<PersonRow> = byId('Person', personList, personRow);
export const stateById: Fragment<StateRow> = byId('State', stateList, stateRow);
export const organizationById: Fragment<OrganizationRow> = byId(
  'Organization',
  organizationList,
  organizationRow,
);
export const officeById: Fragment<OfficeRow> = byId('Office', officeList, officeRow);
export const placeById: Fragment<PlaceRow> = byId('Place', placeList, placeRow);
export const documentById: Fragment<DocumentRow> = byId('Document', documentList, documentRow);
export const meetingById: Fragment<MeetingRow> = byId('Meeting', meetingList, meetingRow);
