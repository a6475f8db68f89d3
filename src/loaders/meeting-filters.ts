import { compileMeetingFilter, resolveMeetingFilter } from '../graph/meeting-filter.ts';
import type { Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { perArguments } from './batch.ts';
import type { MeetingFilters } from './meeting-lists.ts';

/** Filters of one request: one that many parents share has its references looked up once. */
export function createMeetingFilters(refs: Refs): MeetingFilters {
  const filters = perArguments(async (where: MeetingWhere | null) =>
    compileMeetingFilter(await resolveMeetingFilter(where, refs)),
  );
  return (where) => filters(where ?? null);
}
