import { ServiceError } from '../errors.ts';
import { graphState } from '../graph/cypher/graph-state.ts';
import { adoptView, raiseVersion } from '../graph/cypher/graph-version.ts';
import type { HeldLock } from '../graph/cypher/load-lock.ts';
import type { Graph } from '../graph/run.ts';
import { VIEW_VERSION } from '../graph/view-shape.ts';
import { resolve } from '../resolve/resolve.ts';
import { LoadError } from './load-error.ts';
import { type LoadLock, withLoadLock } from './lock/load-lock.ts';
import { keptClaims } from './spool/kept-claims.ts';
import { withKeptView } from './spool/kept-view.ts';
import { createRecordStore } from './spool/record-store.ts';
import { builtInStates } from './states/built-in-states.ts';
import { commitSteps } from './write/commit-steps.ts';
import { viewRows } from './write/view-rows.ts';
import { writeView } from './write/write-view.ts';

export interface RewriteOptions {
  /** Told before it begins, since it may take as long as a load. */
  readonly onBegin?: () => void;
  /** Told after each step; what it throws ends it. */
  readonly onStep?: () => void;
  /** Told for whom it waits; what it throws ends it. */
  readonly onWait?: (holder: HeldLock) => void;
}

/**
 * Writes what queries see again from the claims, where an older release has written it in another
 * way. Gives whether it did. The claims stay as they are. What is left of it after a failure is done
 * when the graph is opened again.
 *
 * @throws NewerViewError; UnavailableError, TimeoutError, OutOfMemoryError; LoadError where a part is
 * written, with the cause.
 */
export async function rewriteView(
  graph: Graph,
  {
    onBegin = () => undefined,
    onStep = () => undefined,
    onWait = () => undefined,
  }: RewriteOptions = {},
): Promise<boolean> {
  if (!(await isOutdated(graph))) {
    return false;
  }
  const what = 'the graph in the form of this release';
  return withLoadLock(graph, { what, onWait }, async (lock) => {
    // Whoever had the lock may have done it.
    if (!(await isOutdated(graph))) {
      return false;
    }
    onBegin();
    await rewrite(graph, lock, onStep);
    return true;
  });
}

/** The view was written by a later release, whose nodes and links this one does not know. */
class NewerViewError extends ServiceError {
  constructor(found: number) {
    super(
      'UNAVAILABLE',
      `The graph must be written in the form ${VIEW_VERSION} or an older one, but got: ${found}. ` +
        'A newer Liqa has written it: use that one, or another database.',
    );
  }
}

async function isOutdated(graph: Graph): Promise<boolean> {
  const [state] = await graph.read(graphState, undefined);
  if (state !== undefined && state.view > VIEW_VERSION) {
    throw new NewerViewError(state.view);
  }
  return state !== undefined && state.version > 0 && state.view < VIEW_VERSION;
}

async function rewrite(graph: Graph, lock: LoadLock, onStep: () => void): Promise<void> {
  const store = createRecordStore();
  let isBegun = false;
  try {
    const claims = await keptClaims(graph, store);
    await lock.beQuiet();
    onStep();
    const onProgress = () => {
      isBegun = true;
      onStep();
    };
    const committer = commitSteps({ graph, lock, onProgress }, null);
    await withKeptView(resolve(claims, builtInStates()), (view) =>
      writeView(committer, viewRows(view)),
    );
    await committer.step(async (transaction) => {
      await transaction.run(raiseVersion, undefined);
      await transaction.run(adoptView, undefined);
    });
  } catch (error) {
    throw isBegun ? unfinished(error) : error;
  } finally {
    store.close();
  }
}

function unfinished(cause: unknown): LoadError {
  return new LoadError(
    'REWRITE_UNFINISHED',
    'The graph is written in the form of this release in part only.\n' +
      'Whatever opens it next goes on: any command of this release, or its service.',
    { cause },
  );
}
