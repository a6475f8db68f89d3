import type { MeetingOrder } from '../../model/meeting-order.ts';
import type { Order } from '../page.ts';

// Each field is a stored string that ends in the id: unique, never null and indexed. The date has
// two, since undated meetings come last in both directions.
const KEYS = {
  DATE: { ASC: 'm.dateAsc', DESC: 'm.dateDesc' },
  KIND: { ASC: 'm.kindOrder', DESC: 'm.kindOrder' },
  PARTICIPANT_COUNT: { ASC: 'm.participantOrder', DESC: 'm.participantOrder' },
  SOURCE_COUNT: { ASC: 'm.sourceOrder', DESC: 'm.sourceOrder' },
} as const;

/** The order of a list whose pattern binds its meetings as `m`. */
export function meetingOrder({ field, direction }: MeetingOrder): Order {
  return { name: `${field}_${direction}`, key: KEYS[field][direction], direction };
}

/** That `m` has no date: where `dateAsc` puts those, so that a whole list counts them by index. */
export const UNDATED = "m.dateAsc >= '~'";
