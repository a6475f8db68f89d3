/** Words of the contract for meetings, in its order. */
export const MEETING_KINDS = [
  'TALKS',
  'VISIT',
  'SUMMIT',
  'CONFERENCE',
  'CALL',
  'RECEPTION',
  'CEREMONY',
  'SIGNING',
  'OTHER',
] as const;

export const MEETING_STATUSES = ['INVITED', 'ANNOUNCED', 'OCCURRED', 'CANCELLED'] as const;
