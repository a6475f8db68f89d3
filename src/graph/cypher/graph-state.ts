import type { Statement } from '../statement.ts';

export interface GraphState {
  /** Raised by every load that changed something; 0 for an empty graph. */
  readonly version: number;
  /** Another one for every load, also where a database was emptied and its versions began again. */
  readonly stamp: string;
  /** As which `VIEW_VERSION` nodes and links were written; 1 where that was not told yet. */
  readonly view: number;
  /** How many seats of people there are in all meetings. */
  readonly seatCount: number;
}

/** Which version of the graph there is, and how large it is: from one node and the count store. */
export const graphState: Statement<undefined, GraphState> = {
  name: 'graphState',
  text: `
    OPTIONAL MATCH (g:Graph {id: 'liqa'})
    CALL { MATCH ()-[t:TOOK_PART]->() RETURN count(t) AS seatCount }
    RETURN coalesce(g.version, 0) AS version, coalesce(g.stamp, '') AS stamp,
      coalesce(g.view, 1) AS view, seatCount
  `,
  encode: () => ({}),
  decode: ({ version, stamp, view, seatCount }) => ({ version, stamp, view, seatCount }),
};
