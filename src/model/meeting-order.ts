type MeetingOrderField = 'DATE' | 'KIND' | 'PARTICIPANT_COUNT' | 'SOURCE_COUNT';

export interface MeetingOrder {
  readonly field: MeetingOrderField;
  readonly direction: 'ASC' | 'DESC';
}

export const NEWEST_FIRST: MeetingOrder = { field: 'DATE', direction: 'DESC' };
