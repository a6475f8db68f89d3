import type { ActorKey } from '../../model/view.ts';
import type { Statement } from '../statement.ts';

/** One thing by which meetings are filtered and which the projection does not hold. */
export type MeetingMark =
  | { readonly of: 'documents'; readonly id: string }
  | { readonly of: 'hostKeys' | 'guestKeys'; readonly key: ActorKey };

/** Which of the marks, and a meeting that bears it. */
export interface MarkedMeeting {
  readonly at: number;
  readonly meeting: string;
}

/** Every meeting that bears one of the marks, by index seeks and links. */
export const markedMeetings: Statement<readonly MeetingMark[], MarkedMeeting> = {
  name: 'markedMeetings',
  text: `
    UNWIND $marks AS mark
    CALL (mark) {
      MATCH (d:Document {id: mark.document})<-[:IN_DOCUMENT]-(:Account)-[:OF]->(m:Meeting)
      RETURN m
      UNION
      MATCH (a:Person {id: mark.Person})-[:TOOK_PART]->(m:Meeting)
      WHERE mark.key IN CASE mark.of WHEN 'hostKeys' THEN m.hostKeys ELSE m.guestKeys END
      RETURN m
      UNION
      MATCH (a:State {id: mark.State})-[:REPRESENTED_AT]->(m:Meeting)
      WHERE mark.key IN CASE mark.of WHEN 'hostKeys' THEN m.hostKeys ELSE m.guestKeys END
      RETURN m
      UNION
      MATCH (a:Organization {id: mark.Organization})-[:REPRESENTED_AT]->(m:Meeting)
      WHERE mark.key IN CASE mark.of WHEN 'hostKeys' THEN m.hostKeys ELSE m.guestKeys END
      RETURN m
    }
    RETURN mark.at AS at, m.id AS meeting
  `,
  encode: (marks) => ({ marks: marks.map((mark, at) => ({ at, ...paramsOf(mark) })) }),
  decode: ({ at, meeting }) => ({ at, meeting }),
};

/** Under the name of its kind stands the id of what is looked for; the other names are missing. */
function paramsOf(mark: MeetingMark) {
  if (mark.of === 'documents') {
    return { document: mark.id };
  }
  const colon = mark.key.indexOf(':');
  return { of: mark.of, key: mark.key, [mark.key.slice(0, colon)]: mark.key.slice(colon + 1) };
}
