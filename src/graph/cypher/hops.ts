import type { ActorKey } from '../../model/view.ts';
import { type Filter, whereAll } from '../fragment.ts';
import type { Statement } from '../statement.ts';
import { tieBetween } from './tied-meetings.ts';

// The hops of a path, for graphs that are too large for the projection. An end that is no person
// stands for whoever took part for it in the hop's own meeting.

/** On whose behalf the one hopped from, and the one hopped to, must have taken part; null: anybody's. */
export interface HopEnds {
  readonly own: ActorKey | null;
  readonly other: ActorKey | null;
}

/** A hop from one person to another. */
export interface HopFound {
  readonly from: string;
  readonly to: string;
  readonly occasions: number;
}

const PEOPLE = { from: 'Person', to: 'Person' } as const;

/** `$ends` over seats that are bound as `one` and `two`: never between those who act for one. */
const ENDS = `($own IS NULL OR ($own IN coalesce(one.for, []) AND NOT $own IN coalesce(two.for, [])))
  AND ($other IS NULL OR ($other IN coalesce(two.for, []) AND NOT $other IN coalesce(one.for, [])))`;

export interface HopsAsked {
  readonly people: readonly string[];
  readonly ends: HopEnds;
}

/** Whomever each of some people is tied to, with the occasions. Costs all their meetings. */
export function hopsFrom({ text, params }: Filter): Statement<HopsAsked, HopFound> {
  return {
    name: 'hopsFrom',
    text: `
      UNWIND $people AS key
      MATCH (parent:Person {id: key})-[one:TOOK_PART]->(m:Meeting)
      ${whereAll(['one.sits', text])}
      MATCH (m)<-[two:TOOK_PART]-(b:Person)
      ${tieBetween(PEOPLE, 'key, b, m, one, two')}
      WHERE tie IN $ties AND ${ENDS}
      RETURN key AS from, b.id AS to, count(DISTINCT m.occasion) AS occasions
    `,
    encode: ({ people, ends }) => ({ ...params, people, ...ends }),
    decode: ({ from, to, occasions }) => ({ from, to, occasions }),
  };
}

/** One hop of a path, for its meetings. */
export interface HopAsked {
  readonly from: string;
  readonly to: string;
  readonly ends: HopEnds;
}

export interface HopMeeting {
  readonly meeting: string;
  readonly meetingCount: number;
}

/** The latest meeting of a hop, one without a date only for want of others, and how many there are. */
export function meetingOfHop({ text, params }: Filter): Statement<HopAsked, HopMeeting> {
  return {
    name: 'meetingOfHop',
    text: `
      MATCH (parent:Person {id: $from})-[one:TOOK_PART]->(m:Meeting)<-[two:TOOK_PART]-(b:Person {id: $to})
      ${tieBetween(PEOPLE, 'm, one, two')}
      ${whereAll(['tie IN $ties', ENDS, text])}
      WITH m ORDER BY m.dateDesc DESC
      WITH collect(m.id) AS meetings
      RETURN meetings[0] AS meeting, size(meetings) AS meetingCount
    `,
    encode: ({ from, to, ends }) => ({ ...params, from, to, ...ends }),
    decode: ({ meeting, meetingCount }) => ({ meeting, meetingCount }),
  };
}

/** Everybody who ever took part for a state or organization. */
export function peopleFor(
  kind: 'State' | 'Organization',
): Statement<string, { readonly person: string }> {
  return {
    name: `peopleFor${kind}`,
    text: `
      MATCH (:${kind} {id: $id})-[seat:REPRESENTED_AT]->(:Meeting)
      WHERE seat.person IS NOT NULL
      RETURN DISTINCT seat.person AS person
    `,
    encode: (id) => ({ id }),
    decode: ({ person }) => ({ person }),
  };
}
