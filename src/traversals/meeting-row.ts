import { GraphChangedError } from '../errors.ts';
import type { Branch } from '../loaders/reader.ts';
import type { MeetingRow } from '../model/rows.ts';
import type { Ground } from './ground.ts';

/** The meeting of a number, with what is asked of it. @throws GraphChangedError where a load took it away since */
export async function meetingRowOf(
  { projection, things }: Pick<Ground, 'projection' | 'things'>,
  meeting: number,
  branches: readonly Branch[],
): Promise<MeetingRow> {
  const id = projection.meetings.ids[meeting] ?? '';
  const row = await things.meeting.load(id, branches);
  if (row === null) {
    throw new GraphChangedError(`Meeting:${id}`);
  }
  return row;
}
