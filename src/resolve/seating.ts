import type { LocalText, MeetingStatus, StatedParticipant } from '../model/stated.ts';
import type { ActorKey } from '../model/view.ts';
import type { ClaimOf, RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { unique } from './names.ts';

/** A participant of today, before the office is found that is shown with it. */
export interface Seated {
  /** The same for the same participant of a meeting, whoever states it. */
  readonly key: string;
  readonly person: string | null;
  readonly office: string | null;
  readonly group: readonly LocalText[];
  readonly for: readonly ActorKey[];
  readonly role: StatedParticipant['role'];
  readonly status: StatedParticipant['status'];
  readonly side: number | null;
}

export interface Seating {
  readonly seated: readonly Seated[];
  readonly sideCount: number;
}

export interface SeatingContext {
  readonly identity: Identity;
  readonly actorOf: (id: string) => ActorKey | null;
}

/**
 * Who took part, as several claims seat them: those that know of the meeting's own status first (an
 * announcement cannot say who came), then in the order of precedence. The first claim that lists a
 * participant decides on role and status, the first that tells a side, an office or whom it came
 * for on that. A side of a later claim is the known side with which it shares a participant, else
 * a represented actor, else a side of its own.
 */
export function mergedSeating(
  claims: readonly ClaimOf<RecordOf<'meeting'>>[],
  status: MeetingStatus,
  context: SeatingContext,
): Seating {
  const seated = new Map<string, Seated>();
  const sides: Side[] = [];
  const informed = claims.filter(({ record }) => record.status === status);
  for (const { record } of new Set([...informed, ...claims])) {
    const listed = record.participants
      .map((participant) => ofToday(participant, context))
      // Two ids of one person may both be listed: having come outweighs having been missed.
      .sort((a, b) => Number(b.status === 'ATTENDED') - Number(a.status === 'ATTENDED'));
    const sideOf = matchedSides(listed, sides);
    for (const participant of listed) {
      const side = participant.side === null ? null : (sideOf.get(participant.side) ?? null);
      const settled = settle(seated.get(participant.key), { ...participant, side });
      seated.set(participant.key, settled);
      if (settled.side !== null) {
        sides[settled.side]?.keys.add(participant.key);
        addAll(sides[settled.side]?.actors, participant.for);
      }
    }
  }
  const used = unique([...seated.values()].flatMap(({ side }) => (side === null ? [] : [side])));
  return { seated: [...seated.values()], sideCount: used.length };
}

function settle(known: Seated | undefined, next: Seated): Seated {
  return known === undefined
    ? next
    : {
        ...known,
        side: known.side ?? next.side,
        office: known.office ?? next.office,
        for: known.for.length > 0 ? known.for : next.for,
      };
}

interface Side {
  readonly keys: Set<string>;
  readonly actors: Set<ActorKey>;
}

/**
 * For each side number of one claim the number among all `sides`, to which new ones are added. Where
 * all sides but one are matched, the last one is the last one, unless both tell for whom it came.
 */
function matchedSides(listed: readonly Seated[], sides: Side[]): ReadonlyMap<number, number> {
  const numbers = unique(listed.flatMap(({ side }) => (side === null ? [] : [side])));
  const known = sides.length;
  const matched = new Map<number, number>();
  for (const number of numbers) {
    const members = listed.filter(({ side }) => side === number);
    const free = freeSides(known, matched);
    const at =
      free.find((one) => members.some(({ key }) => sides[one]?.keys.has(key))) ??
      free.find((one) =>
        members.some((member) => member.for.some((of) => sides[one]?.actors.has(of))),
      );
    if (at !== undefined) {
      matched.set(number, at);
    }
  }
  for (const number of numbers.filter((one) => !matched.has(one))) {
    const members = listed.filter(({ side }) => side === number);
    const [last, ...others] = freeSides(known, matched);
    const isLast =
      last !== undefined && others.length === 0 && matched.size > 0 && known === numbers.length;
    const tellsNobody = members.every((member) => member.for.length === 0);
    const at = isLast && (tellsNobody || sides[last]?.actors.size === 0) ? last : undefined;
    matched.set(number, at ?? sides.push({ keys: new Set(), actors: new Set() }) - 1);
  }
  return matched;
}

function freeSides(known: number, matched: ReadonlyMap<number, number>): readonly number[] {
  const taken = new Set(matched.values());
  return Array.from({ length: known }, (_, at) => at).filter((at) => !taken.has(at));
}

function addAll<Value>(set: Set<Value> | undefined, values: readonly Value[]): void {
  for (const value of values) {
    set?.add(value);
  }
}

function ofToday(stated: StatedParticipant, { identity, actorOf }: SeatingContext): Seated {
  const person = stated.person === null ? null : identity.idOf('person', stated.person);
  const office = stated.office === null ? null : identity.idOf('office', stated.office);
  const represented = unique(stated.for.flatMap((id) => actorOf(id) ?? []));
  return {
    key: keyOf(person, office, stated.group, represented),
    person,
    office,
    group: stated.group,
    for: represented,
    role: stated.role,
    status: stated.status,
    side: stated.side,
  };
}

function keyOf(
  person: string | null,
  office: string | null,
  group: readonly LocalText[],
  represented: readonly ActorKey[],
): string {
  if (person !== null) {
    return `person:${person}`;
  }
  // What a group is called says little without whom it came for; an office says both.
  return office !== null
    ? `office:${office}`
    : `group:${group[0]?.text ?? ''} for:${represented.join(',')}`;
}
