import { type Column, listed } from './csv.ts';
import type { ExportedEncounter } from './encounters.ts';

/** A table of pairs who are tied. */
export const ENCOUNTER_COLUMNS: readonly Column<ExportedEncounter>[] = [
  { name: 'a_id', value: ({ a }) => a.id },
  { name: 'a', value: ({ a }) => a.name },
  { name: 'b_id', value: ({ b }) => b.id },
  { name: 'b', value: ({ b }) => b.name },
  { name: 'occasions', value: ({ occasions }) => occasions },
  { name: 'meetings', value: ({ meetings }) => meetings },
  { name: 'undated', value: ({ undated }) => undated },
  { name: 'first', value: ({ first }) => first },
  { name: 'last', value: ({ last }) => last },
  { name: 'last_meeting', value: ({ lastMeeting }) => lastMeeting },
  { name: 'documents', value: ({ sources }) => listed(sources.map(({ document }) => document)) },
  { name: 'citation', value: ({ citation }) => citation },
];
