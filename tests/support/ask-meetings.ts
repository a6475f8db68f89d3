import { ask } from './ask.ts';
import type { PageInfo, RecordId } from './counted.ts';
import type { ReferenceWhere } from './reference-filter.ts';
import type { TestService } from './service.ts';

const MEETINGS = /* GraphQL */ `
  query Meetings($where: MeetingFilter, $after: String) {
    meetings(where: $where, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { recordId }
    }
  }
`;

interface MeetingsAnswer {
  readonly meetings: {
    readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
    readonly nodes: readonly RecordId[];
  };
}

/** Ids of all meetings that pass a filter, sorted. */
export async function servedMeetings(
  service: TestService,
  where: ReferenceWhere | null,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { meetings } = await ask<MeetingsAnswer>(service, MEETINGS, { where, after });
    found.push(...meetings.nodes.map(({ recordId }) => recordId));
    after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
  }
  return found.sort();
}
