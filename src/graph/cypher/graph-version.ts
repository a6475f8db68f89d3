import { int } from 'neo4j-driver';
import type { Statement } from '../statement.ts';
import { VIEW_VERSION } from '../view-shape.ts';

/** As many stamps are kept as loads may pass between two looks of a service, and more. */
const MOST_STAMPS = 50;

/**
 * Raises the graph's version, by which services notice that there is something new. An empty graph
 * is one whose view this release writes. The stamps before it tell which versions it came of.
 */
export const raiseVersion: Statement<undefined, undefined> = {
  name: 'raiseVersion',
  text: `
    MERGE (g:Graph {id: 'liqa'})
    WITH g, coalesce(g.version, 0) AS before
    SET g.version = before + 1,
      g.stamps = (coalesce(g.stamps, []) + coalesce(g.stamp, ''))[-${MOST_STAMPS}..],
      g.stamp = randomUUID(),
      g.view = CASE before WHEN 0 THEN $view ELSE g.view END
  `,
  encode: () => ({ view: int(VIEW_VERSION) }),
  decode: () => undefined,
};

/** The version that what is written now will be of: binds `version`. */
export const NEXT_VERSION = `OPTIONAL MATCH (g:Graph {id: 'liqa'})
      WITH coalesce(g.version, 0) + 1 AS version`;

/** Notes that all of the view is as this release writes it. */
export const adoptView: Statement<undefined, undefined> = {
  name: 'adoptView',
  text: "MATCH (g:Graph {id: 'liqa'}) SET g.view = $view",
  encode: () => ({ view: int(VIEW_VERSION) }),
  decode: () => undefined,
};
