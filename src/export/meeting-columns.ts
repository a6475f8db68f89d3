import { type Column, listed } from './csv.ts';
import type { ExportedMeeting } from './meetings.ts';
import type { Named } from './named.ts';

/** A table of meetings: what has several values is one cell of names, beside one of ids. */
export const MEETING_COLUMNS: readonly Column<ExportedMeeting>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'title', value: ({ title }) => title },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'mode', value: ({ mode }) => mode },
  { name: 'status', value: ({ status }) => status },
  { name: 'date', value: ({ date }) => date },
  { name: 'earliest', value: ({ earliest }) => earliest },
  { name: 'latest', value: ({ latest }) => latest },
  { name: 'date_text', value: ({ dateText }) => dateText },
  { name: 'place', value: ({ place }) => place?.name ?? null },
  { name: 'place_id', value: ({ place }) => place?.id ?? null },
  { name: 'state', value: ({ state }) => state?.name ?? null },
  { name: 'state_id', value: ({ state }) => state?.id ?? null },
  { name: 'participants', value: ({ participants }) => namesOf(participants) },
  { name: 'participant_ids', value: ({ participants }) => idsOf(participants) },
  { name: 'unnamed_participants', value: (row) => listed(row.unnamedParticipants) },
  { name: 'absent', value: ({ absent }) => namesOf(absent) },
  { name: 'absent_ids', value: ({ absent }) => idsOf(absent) },
  { name: 'states', value: ({ states }) => namesOf(states) },
  { name: 'state_ids', value: ({ states }) => idsOf(states) },
  { name: 'part_of', value: ({ partOf }) => partOf },
  { name: 'occasion', value: ({ occasion }) => occasion },
  { name: 'independent_sources', value: (row) => row.independentSources },
  { name: 'documents', value: ({ sources }) => listed(sources.map(({ document }) => document)) },
  { name: 'citation', value: ({ citation }) => citation },
];

function namesOf(things: readonly Named[]): string {
  return listed(things.map(({ name }) => name));
}

function idsOf(things: readonly Named[]): string {
  return listed(things.map(({ id }) => id));
}
