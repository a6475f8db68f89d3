import { currentClaims, raiseVersion } from '../graph/cypher/claims.ts';
import { graphState } from '../graph/cypher/graph-state.ts';
import type { Graph } from '../graph/run.ts';
import { VIEW_VERSION } from '../graph/view-shape.ts';
import { resolve } from '../resolve/resolve.ts';
import { builtInStates } from './states/built-in-states.ts';
import { claimIn } from './write/claim-difference.ts';
import { viewRows } from './write/view-rows.ts';
import { writeView } from './write/write-view.ts';

/**
 * Writes what queries see again from the claims, where an older release has written it in another
 * way. Gives whether it did. The claims stay as they are.
 *
 * @param onBegin told before it begins, since it may take as long as a load
 * @throws UnavailableError, TimeoutError, OutOfMemoryError; nothing is written then.
 */
export async function rewriteView(graph: Graph, onBegin: () => void): Promise<boolean> {
  const [state] = await graph.read(graphState, undefined);
  if (state === undefined || state.version === 0 || state.view >= VIEW_VERSION) {
    return false;
  }
  onBegin();
  const claims = (await graph.read(currentClaims, undefined)).map(claimIn);
  const rows = viewRows(resolve(claims, builtInStates()));
  return graph.write(async (transaction) => {
    const [before] = await transaction.run(raiseVersion, undefined);
    // Another process has loaded something, or has done this: then it is done.
    if (before?.version !== state.version) {
      throw new Error('The graph changed while it was brought to this version: start again.');
    }
    await writeView(transaction, rows);
    return true;
  });
}
