import type { NodeLabel } from '../graph/view-shape.ts';

/** Properties that follow from the others, by label: written so that questions need not work them out. */
const DERIVED: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Meeting: [
    ...['from', 'until', 'when', 'occasion', 'dateAsc', 'dateDesc', 'kindOrder', 'sourceOrder'],
    ...['participantOrder', 'participantCount', 'sourceCount', 'disputed', 'knownBy', 'seats'],
    ...['placesWithin', 'hostKeys', 'guestKeys', 'ranks'],
  ],
  Person: ['meetingCount', 'meetingCountOrder', 'lastMeetingAsc', 'lastMeetingDesc'],
  Document: ['publishedFrom', 'publishedUntil', 'order'],
  Name: ['key', 'script', 'searchKeys', 'words', 'skeletons'],
  Tenure: ['firstDay', 'lastDay', 'attestedDays'],
  Judgement: ['order'],
  Disagreement: ['order'],
};
const OF_ALL = ['nameOrderEn', 'nameOrderAr', 'nameScripts'];

export function isDerived(label: NodeLabel, property: string): boolean {
  return OF_ALL.includes(property) || (DERIVED[label] ?? []).includes(property);
}
