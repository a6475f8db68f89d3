import type { Statement } from '../statement.ts';

/** How many loads there are in one state, and when the last of them came to it. */
export interface LoadStateRow {
  readonly state: string;
  readonly count: number;
  /** RFC 3339: when it ended, or began where it has not ended. */
  readonly latest: string;
}

/** What has become of all loads. */
export const loadStates: Statement<undefined, LoadStateRow> = {
  name: 'loadStates',
  text: `
    MATCH (l:Load)
    RETURN l.state AS state, count(l) AS count,
      max(toString(coalesce(l.endedAt, l.startedAt))) AS latest
  `,
  encode: () => ({}),
  decode: ({ state, count, latest }) => ({ state, count, latest }),
};
