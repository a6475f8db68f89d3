import type { ReferenceEncounter } from './reference-encounter.ts';

/** What questions read of two actors; the meetings themselves are asked for apart. */
export const COUNTED_FIELDS = /* GraphQL */ `
  occasionCount meetingCount undatedCount firstDate { edtf } lastDate { edtf }
`;

export interface Counted {
  readonly occasionCount: number;
  readonly meetingCount: number;
  readonly undatedCount: number;
  readonly firstDate: { readonly edtf: string } | null;
  readonly lastDate: { readonly edtf: string } | null;
}

export interface RecordId {
  readonly recordId: string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type ToldCounts = Omit<ReferenceEncounter, 'meetings'>;

/** What the service tells of two actors. */
export function countsOf(counted: Counted): ToldCounts {
  const { occasionCount, meetingCount, undatedCount, firstDate, lastDate } = counted;
  return {
    occasionCount,
    meetingCount,
    undatedCount,
    firstDate: firstDate?.edtf ?? null,
    lastDate: lastDate?.edtf ?? null,
  };
}

/** What it should tell, given what a reference found. */
export function toldCounts<Found extends ReferenceEncounter>(found: Found) {
  const { meetings: _meetings, ...told } = found;
  return told;
}
