import { nameOrderOf } from '../../model/name-order.ts';
import type { PersonRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import type { Order } from '../page.ts';
import { personList, personRow } from './projections.ts';

/** Everybody. */
export const people: Fragment<PersonRow> = {
  name: 'people',
  from: null,
  thing: 'p',
  pattern: '(p:Person)',
  columns: { person: personList('p') },
  decode: (row) => personRow(row['person']),
};

export type PersonOrderField = 'NAME' | 'MEETING_COUNT' | 'LAST_MEETING_DATE';

export interface PersonOrder {
  readonly field: PersonOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export const BY_NAME: PersonOrder = { field: 'NAME', direction: 'ASC' };

/** Orders by stored, indexed keys; whoever has no dated meeting comes last in both directions. */
export function personOrder({ field, direction }: PersonOrder, language: string): Order {
  const key = {
    NAME: nameOrderOf(language),
    MEETING_COUNT: 'meetingCountOrder',
    LAST_MEETING_DATE: direction === 'ASC' ? 'lastMeetingAsc' : 'lastMeetingDesc',
  }[field];
  const name = field === 'NAME' ? key : field;
  return { name: `${name}_${direction}`, key: `p.${key}`, direction };
}
