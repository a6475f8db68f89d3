import { wasThere } from '../model/met.ts';
import type { OwnMeeting } from './meetings.ts';
import type { KeyedParticipation } from './participations.ts';
import { byText } from './precedence.ts';

/** Meetings by what they are part of. */
export interface Wholes {
  /** The whole at the top; the meeting itself where it is part of nothing. */
  occasionOf(id: string): string;
  partsOf(id: string): readonly string[];
}

/** @param meetings at least those that are part of something */
export function wholesOf(meetings: Iterable<Pick<OwnMeeting, 'id' | 'partOf'>>): Wholes {
  const wholeOf = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const { id, partOf } of meetings) {
    if (partOf !== null) {
      wholeOf.set(id, partOf);
      const known = parts.get(partOf) ?? [];
      parts.set(partOf, known);
      known.push(id);
    }
  }
  return {
    partsOf: (id) => parts.get(id)?.toSorted(byText) ?? [],
    occasionOf: (id) => {
      const way = new Set([id]);
      let top = id;
      for (let up = wholeOf.get(id) ?? null; up !== null; up = wholeOf.get(up) ?? null) {
        if (way.has(up)) {
          // Judgements may close a circle that no record states: its smallest id stands for all.
          return [...way].sort(byText)[0] ?? id;
        }
        way.add(up);
        top = up;
      }
      return top;
    },
  };
}

/**
 * The participants of a whole and of all its parts (design §1: "the whole holds its parts'
 * participants"). Whom only a part seats is in the whole without a side, so that it says nothing
 * of whom they met there beyond what the part says.
 */
export function withParts(
  whole: Pick<OwnMeeting, 'id' | 'status'>,
  own: (meeting: string) => readonly KeyedParticipation[],
  wholes: Wholes,
): readonly KeyedParticipation[] {
  const held = new Map(own(whole.id).map((one) => [one.key, one]));
  const inParts = partsBelow(whole.id, wholes).flatMap(own);
  const there = inParts.filter(wasThere);
  for (const one of [...there.filter(({ sits }) => sits), ...there]) {
    if (!held.has(one.key)) {
      const sits = one.sits && whole.status === 'OCCURRED';
      held.set(one.key, { ...one, side: null, across: null, sits });
    }
  }
  return [...held.values()];
}

/** Every part, and part of a part, once; nearer ones first. */
function partsBelow(id: string, wholes: Wholes): readonly string[] {
  const below = new Set<string>([id]);
  for (const at of below) {
    for (const part of wholes.partsOf(at)) {
      below.add(part);
    }
  }
  below.delete(id);
  return [...below];
}
