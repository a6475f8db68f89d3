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
      return always;
    case 'never':
      return never;
    case 'leaf':
      return predicateOfLeaf(projection, filter.leaf, sets);
    case 'not': {
      const inner = predicateOf(projection, filter.of, sets);
      return (meeting) => !inner(meeting);
    }
    default: {
      const parts = filter.of.map((part) => predicateOf(projection, part, sets));
      return filter.is === 'and' ? both(parts) : either(parts);
    }
  }
}

function always(): boolean {
  return true;
}

function never(): boolean {
  return false;
}

// A walk asks millions of times: one call within another is faster than a list that is gone through.

function both([first = always, ...others]: readonly MeetingPredicate[]): MeetingPredicate {
  const rest = others.length > 0 ? both(others) : null;
  return rest === null ? first : (meeting) => first(meeting) && rest(meeting);
}

function either([first = never, ...others]: readonly MeetingPredicate[]): MeetingPredicate {
  const rest = others.length > 0 ? either(others) : null;
  return rest === null ? first : (meeting) => first(meeting) || rest(meeting);
}
