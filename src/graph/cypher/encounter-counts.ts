import type { RecordShape } from 'neo4j-driver';
import type { EncounterCounts } from '../../model/encounter.ts';

/** What the counted meetings `m` of two actors come to, to stand in a WITH. */
export const COUNTS = `count(m) AS meetingCount, count(DISTINCT m.occasion) AS occasionCount,
  count(m.when) AS datedCount, min(m.when) AS firstWhen, max(m.when) AS lastWhen`;

export const COUNT_COLUMNS = {
  meetingCount: 'meetingCount',
  occasionCount: 'occasionCount',
  datedCount: 'datedCount',
  firstWhen: 'firstWhen',
  lastWhen: 'lastWhen',
} as const;

export function encounterCounts(row: RecordShape): EncounterCounts {
  const meetingCount: number = row['meetingCount'];
  return {
    meetingCount,
    occasionCount: row['occasionCount'],
    undatedCount: meetingCount - row['datedCount'],
    firstDate: dateOf(row['firstWhen']),
    lastDate: dateOf(row['lastWhen']),
  };
}

/** `from|until|edtf`: stored so that the least and the greatest are the first and the last. */
function dateOf(when: string | null): string | null {
  return when?.split('|')[2] ?? null;
}
