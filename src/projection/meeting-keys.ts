import type { MeetingOrder } from '../model/meeting-order.ts';
import { countOrder, dateOrdersOf } from '../model/order-keys.ts';
import type { Projection } from './projection.ts';

/** The keys that are stored with meetings, made again. */
export function meetingKeys(
  { meetings, dates }: Projection,
  { field, direction }: MeetingOrder,
): (meeting: number) => string {
  const idOf = (meeting: number) => meetings.ids[meeting] ?? '';
  switch (field) {
    case 'DATE':
      return (meeting) => {
        const when = dates.whens[meetings.dates[meeting] ?? -1] ?? null;
        const keys = dateOrdersOf(when, idOf(meeting));
        return direction === 'ASC' ? keys.ascending : keys.descending;
      };
    case 'KIND':
      return (meeting) =>
        `${meetings.kindWords[meetings.kinds[meeting] ?? -1] ?? ''}|${idOf(meeting)}`;
    case 'PARTICIPANT_COUNT':
      return (meeting) => countOrder(meetings.participantCounts[meeting] ?? 0, idOf(meeting));
    case 'SOURCE_COUNT':
      return (meeting) => countOrder(meetings.sourceCounts[meeting] ?? 0, idOf(meeting));
  }
}
