import { int } from 'neo4j-driver';
import type { Statement } from '../statement.ts';
import { VIEW_VERSION } from '../view-shape.ts';

/**
 * Raises the graph's version, by which services notice that there is something new. An empty graph
 * is one whose view this release writes.
 */
export const raiseVersion: Statement<undefined, undefined> = {
  name: 'raiseVersion',
  text: `
    MERGE (g:Graph {id: 'liqa'})
    WITH g, coalesce(g.version, 0) AS before
    SET g.version = before + 1, g.stamp = randomUUID(),
      g.view = CASE before WHEN 0 THEN $view ELSE g.view END
  `,
  encode: () => ({ view: int(VIEW_VERSION) }),
  decode: () => undefined,
};

/** Notes that all of the view is as this release writes it. */
export const adoptView: Statement<undefined, undefined> = {
  name: 'adoptView',
  text: "MATCH (g:Graph {id: 'liqa'}) SET g.view = $view",
  encode: () => ({ view: int(VIEW_VERSION) }),
  decode: () => undefined,
};
