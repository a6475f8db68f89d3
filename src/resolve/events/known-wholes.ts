import type { StatedMeeting } from '../../model/stated.ts';
import type { MatchInput } from '../matching/scored-pair.ts';

/** Meetings by what they are part of, as records state it, by ids of today. */
export interface KnownWholes {
  /** Ids of what a meeting is part of, the nearest first. */
  wholesOf(meeting: string): readonly string[];
  /** The records of one meeting, in the order of precedence. */
  recordsOf(meeting: string): readonly StatedMeeting[];
}

/** @param records in the order of precedence */
export function knownWholes(records: readonly StatedMeeting[], { idOf }: MatchInput): KnownWholes {
  const byId = new Map<string, StatedMeeting[]>();
  for (const record of records) {
    const id = idOf('meeting', record.id);
    const known = byId.get(id) ?? [];
    byId.set(id, known);
    known.push(record);
  }
  const recordsOf = (meeting: string): readonly StatedMeeting[] => byId.get(meeting) ?? [];
  const wholeOf = (meeting: string): string | null => {
    const stated = recordsOf(meeting).find(({ partOf }) => partOf !== null)?.partOf ?? null;
    return stated === null ? null : idOf('meeting', stated);
  };
  return {
    recordsOf,
    wholesOf: (meeting) => {
      const wholes: string[] = [];
      for (let up = wholeOf(meeting); up !== null && up !== meeting; up = wholeOf(up)) {
        if (wholes.includes(up)) {
          break;
        }
        wholes.push(up);
      }
      return wholes;
    },
  };
}
