import { type ResolvedMeetingFilter, resolveMeetingFilter } from '../graph/meeting-filter.ts';
import type { Refs } from '../model/ref.ts';
import type { MeetingWhere } from '../model/where.ts';
import { perArguments } from './batch.ts';

/** @throws NotFoundError, AmbiguousRefError, BadInputError, LimitExceededError for what it holds. */
export type MeetingFilters = (
  where: MeetingWhere | null | undefined,
) => Promise<ResolvedMeetingFilter>;

/** Filters of one request: one that many parents share has its references looked up once. */
export function createMeetingFilters(refs: Refs): MeetingFilters {
  const filters = perArguments((where: MeetingWhere | null) => resolveMeetingFilter(where, refs));
  return (where) => filters(where ?? null);
}
