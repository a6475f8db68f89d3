import type { ProjectedActor, ProjectedMeeting } from '../graph/cypher/projected.ts';
import { dateOrdersOf } from '../model/order-keys.ts';
import { ACTOR_KINDS, type ActorLabel } from '../model/ref.ts';
import { type ActorNames, actorNames, rangeOf } from './actor-table.ts';
import { createProjectionBuilder } from './build-projection.ts';
import { meetingKeys } from './meeting-keys.ts';
import type { ActorTable, Projection } from './projection.ts';

export type ChangedActor = ProjectedActor & { readonly kind: ActorLabel };

/** What was written since a projection was read: whole actors and meetings, new ones and others. */
export interface Changes extends Pick<Projection, 'version' | 'stamp' | 'formerKeys' | 'kept'> {
  readonly actors: readonly ChangedActor[];
  readonly meetings: readonly ProjectedMeeting[];
}

/** Meetings copied between two steps: some 10 µs each with their seats, and not every step looks at the clock. */
const STRIDE = 100;

/**
 * The projection after some changes, as if it had been read anew. Numbers of actors and meetings are others then, so
 * all is copied, which is some hundred times faster than reading it; `before` stays as it is for who walks over it.
 */
export function* updatedProjection(
  before: Projection,
  { actors, meetings, version, stamp, ...known }: Changes,
): Generator<void, Projection> {
  const names = namesAfter(before.actors, actors);
  const actorOf = numbersAfter(before.actors, names);
  const builder = createProjectionBuilder(names, known, { projection: before, actorOf });
  yield;
  const replaced = new Set(meetings.map(({ id }) => before.meetings.indexOf.get(id)));
  let next = 0;
  const copyUntil = function* (end: number): Generator<void, void> {
    for (; next < end; next += 1) {
      if (!replaced.has(next)) {
        builder.copy(next);
      }
      if (next % STRIDE === 0) {
        yield;
      }
    }
  };
  for (const { key, meeting } of inOrderOfDates(meetings)) {
    yield* copyUntil(placeAmongMeetings(before, key));
    builder.add(meeting);
  }
  yield* copyUntil(before.meetings.ids.length);
  return yield* builder.finish({ version, stamp });
}

function namesAfter(before: ActorTable, changed: readonly ChangedActor[]): ActorNames {
  const { nameOrderEn, nameOrderAr } = before.names;
  const ofKind = (kind: ActorLabel): readonly ProjectedActor[] => {
    const [from, until] = rangeOf(before, kind);
    const byId = new Map<string, ProjectedActor>();
    for (let at = from; at < until; at += 1) {
      const id = before.ids[at] ?? '';
      byId.set(id, { id, nameEn: nameOrderEn[at] ?? '', nameAr: nameOrderAr[at] ?? '' });
    }
    for (const { id, nameEn, nameAr } of changed.filter((one) => one.kind === kind)) {
      byId.set(id, { id, nameEn, nameAr });
    }
    return [...byId.values()];
  };
  return actorNames({
    Person: ofKind('Person'),
    State: ofKind('State'),
    Organization: ofKind('Organization'),
  });
}

/** Both stand by kind and then by id, and nobody is gone. */
function numbersAfter(before: ActorTable, after: ActorNames): Int32Array {
  const numbers = new Int32Array(before.ids.length);
  for (const kind of ACTOR_KINDS) {
    const [from, until] = rangeOf(before, kind);
    let [number] = rangeOf(after, kind);
    for (let at = from; at < until; at += 1) {
      while (after.ids[number] !== before.ids[at]) {
        number += 1;
      }
      numbers[at] = number;
    }
  }
  return numbers;
}

function inOrderOfDates(meetings: readonly ProjectedMeeting[]) {
  return meetings
    .map((meeting) => ({ key: dateOrdersOf(meeting.when, meeting.id).ascending, meeting }))
    .sort((one, two) => (one.key < two.key ? -1 : 1));
}

/** How many meetings stand before a key of `dateAsc`. */
function placeAmongMeetings(before: Projection, key: string): number {
  const keyOf = meetingKeys(before, { field: 'DATE', direction: 'ASC' });
  let [low, high] = [0, before.meetings.ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(middle) < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
