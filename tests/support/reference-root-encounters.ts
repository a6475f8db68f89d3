import {
  encounterOf,
  type ReferenceAsked,
  type ReferenceEncounter,
  tiedMeetings,
} from './reference-encounter.ts';
import type { ReferenceWorld } from './reference-ties.ts';
import { worldDate } from './world-dates.ts';

export interface ReferencePair extends ReferenceEncounter {
  /** Record ids: that of `a` sorts before that of `b`. */
  readonly a: string;
  readonly b: string;
}

export interface EncounterOrder {
  readonly field: 'OCCASION_COUNT' | 'MEETING_COUNT' | 'FIRST_DATE' | 'LAST_DATE' | 'NAME';
  readonly direction: 'ASC' | 'DESC';
}

/** Every pair of actors of a kind (`Person`) that is tied, in order. */
export function rootEncounters(
  world: ReferenceWorld,
  kind: string,
  asked: ReferenceAsked,
  order: EncounterOrder,
  nameOf: (id: string) => string,
): readonly ReferencePair[] {
  const pairs: ReferencePair[] = [];
  for (const [a, others] of tiedMeetings(world, asked)) {
    for (const [b, meetings] of others) {
      if (isOf(kind, a) && isOf(kind, b) && idIn(a) < idIn(b)) {
        pairs.push({ a: idIn(a), b: idIn(b), ...encounterOf(meetings) });
      }
    }
  }
  return pairs.sort((one, two) =>
    compare(keyOf(one, order, nameOf), keyOf(two, order, nameOf), order),
  );
}

function isOf(kind: string, actor: string): boolean {
  return actor.startsWith(`${kind}:`);
}

function idIn(actor: string): string {
  return actor.slice(actor.indexOf(':') + 1);
}

type Key = readonly (string | number)[];

/** What comes first decides; the ids come last, in the direction of the order like the rest. */
function keyOf(pair: ReferencePair, { field, direction }: EncounterOrder, nameOf: NameOf): Key {
  const { a, b, occasionCount, meetingCount, firstDate, lastDate } = pair;
  switch (field) {
    case 'OCCASION_COUNT':
      return [occasionCount, a, b];
    case 'MEETING_COUNT':
      return [meetingCount, a, b];
    case 'FIRST_DATE':
      return [...dateKey(firstDate, direction), a, b];
    case 'LAST_DATE':
      return [...dateKey(lastDate, direction), a, b];
    case 'NAME':
      return [nameOf(a), nameOf(b), a, b];
  }
}

type NameOf = (id: string) => string;

/** What has no date comes last in either direction. */
function dateKey(edtf: string | null, direction: EncounterOrder['direction']): Key {
  const date = worldDate(edtf ?? undefined);
  const undatedLast = direction === 'ASC' ? 1 : -1;
  return date === null ? [undatedLast, '', '', ''] : [0, date.from, date.until, date.edtf];
}

function compare(one: Key, two: Key, { direction }: EncounterOrder): number {
  const sign = direction === 'ASC' ? 1 : -1;
  for (const [at, value] of one.entries()) {
    const other = two[at] ?? '';
    if (value !== other) {
      return value < other ? -sign : sign;
    }
  }
  return 0;
}
