import { type Condition, leavesOf } from '../graph/condition.ts';
import { type MeetingMark, markedMeetings } from '../graph/cypher/filtered-meetings.ts';
import type { ResolvedMeetingFilter } from '../graph/meeting-filter.ts';
import type { MeetingLeaf } from '../graph/meeting-filter-leaf.ts';
import type { GraphReader } from '../graph/run.ts';
import type { ActorKey } from '../model/view.ts';
import type { MeetingTable } from './projection.ts';

/** For each thing that a condition names, the meetings that it leads to: 1 where it does. */
export type MeetingSets = ReadonlyMap<string, Uint8Array>;

/** What a filter asks of things that the arrays do not hold, in one statement; none if it does not. */
export async function readMeetingSets(
  graph: GraphReader,
  filter: ResolvedMeetingFilter,
  { ids, indexOf }: Pick<MeetingTable, 'ids' | 'indexOf'>,
): Promise<MeetingSets> {
  const marks = new Map(marksOf(filter).map((mark) => [nameOf(mark), mark]));
  const sets = [...marks.keys()].map((name) => [name, new Uint8Array(ids.length)] as const);
  const found = marks.size === 0 ? [] : await graph.read(markedMeetings, [...marks.values()]);
  for (const { at, meeting } of found) {
    const index = indexOf.get(meeting);
    const [, set] = sets[at] ?? [];
    // One that came with a load since is not among those that are walked.
    if (index !== undefined && set !== undefined) {
      set[index] = 1;
    }
  }
  return new Map(sets);
}

/** The name of the set of one value of a leaf. */
export function nameOfSet(list: MeetingMark['of'], value: string): string {
  return `${list} ${value}`;
}

function marksOf(filter: Condition<MeetingLeaf>): readonly MeetingMark[] {
  return leavesOf(filter).flatMap((leaf): readonly MeetingMark[] => {
    if (leaf.test === 'linked' && leaf.to === 'documents') {
      return leaf.ids.map((id) => ({ of: 'documents', id }));
    }
    if (leaf.test === 'listed' && (leaf.in === 'hostKeys' || leaf.in === 'guestKeys')) {
      const { in: of } = leaf;
      return leaf.values.map((key) => ({ of, key: actorKey(key) }));
    }
    return [];
  });
}

function nameOf(mark: MeetingMark): string {
  return nameOfSet(mark.of, mark.of === 'documents' ? mark.id : mark.key);
}

function actorKey(key: string): ActorKey {
  // Made by `keyOf` of a reference that led to an actor.
  return key as ActorKey;
}
