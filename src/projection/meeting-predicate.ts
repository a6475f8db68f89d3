import type { Condition } from '../graph/condition.ts';
import type { MeetingLeaf } from '../graph/meeting-filter-leaf.ts';
import { type MeetingPredicate, predicateOfLeaf } from './leaf-predicate.ts';
import type { MeetingSets } from './meeting-sets.ts';
import type { Projection } from './projection.ts';

/** A filter over the arrays; it means what `compileMeetingFilter` means in the database. */
export function predicateOf(
  projection: Projection,
  filter: Condition<MeetingLeaf>,
  sets: MeetingSets,
): MeetingPredicate {
  switch (filter.is) {
    case 'always':
      return () => true;
    case 'never':
      return () => false;
    case 'leaf':
      return predicateOfLeaf(projection, filter.leaf, sets);
    case 'not': {
      const inner = predicateOf(projection, filter.of, sets);
      return (meeting) => !inner(meeting);
    }
    default: {
      const parts = filter.of.map((part) => predicateOf(projection, part, sets));
      return filter.is === 'and'
        ? (meeting) => parts.every((part) => part(meeting))
        : (meeting) => parts.some((part) => part(meeting));
    }
  }
}
