import { NotReadYetError, type ServiceError, TooLargeError } from '../errors.ts';
import type { GraphState } from '../graph/cypher/graph-state.ts';
import type { GraphReader, GraphStreamer } from '../graph/run.ts';
import type { Projection } from './projection.ts';
import { isDifferenceSmall, readDifference, readProjection, readState } from './read-projection.ts';

/** How often it looks whether a load changed the graph, in milliseconds. */
const LOOK_MS = 1_000;
/** How often it reads again because a load came in between, before it waits for the next look. */
const MOST_TRIES = 3;

/** Keeps the newest projection: a refresh is made beside the one that answers. */
export interface ProjectionKeeper {
  /** Null where the graph is too large, or was never read yet. */
  current(): Projection | null;
  /** The version of the graph that answers are of. */
  version(): number;
  /** Whether the graph was read, or seen to be too large for it. */
  isRead(): boolean;
  /** Why there is no projection to answer something. */
  refusal(what: string): ServiceError;
  /** Looks now, and ends when what is kept is of the graph that it saw. */
  refresh(): Promise<void>;
  /** Looks again and again until it is stopped. */
  start(): void;
  stop(): void;
}

export interface KeeperOptions {
  /** Graphs with more seats than this are not read. */
  readonly mostSeats: number;
  /** Told of every change of what is kept. */
  readonly onRefresh?: (refresh: Refreshed) => void;
  /** Told why a look failed, once until one succeeds again; the next one comes all the same. */
  readonly onFailure?: (error: unknown) => void;
}

export interface Refreshed {
  readonly version: number;
  readonly seats: number;
  /** False where the graph is too large to be read. */
  readonly read: boolean;
  readonly ms: number;
}

interface Kept {
  readonly state: GraphState;
  readonly projection: Projection | null;
}

export function createProjectionKeeper(
  graph: GraphReader & GraphStreamer,
  { mostSeats, onRefresh = () => undefined, onFailure = () => undefined }: KeeperOptions,
): ProjectionKeeper {
  let kept: Kept | null = null;
  let looking: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failing = false;
  const look = async () => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const state = await readState(graph);
      if (isSame(kept?.state, state)) {
        return;
      }
      const startedAt = performance.now();
      const next = await nextOf(graph, kept, state, mostSeats);
      if (next !== null) {
        kept = next;
        const ms = Math.round(performance.now() - startedAt);
        const { version, seatCount: seats } = state;
        onRefresh({ version, seats, read: next.projection !== null, ms });
        return;
      }
    }
  };
  // Whoever asks while it looks may have seen a later graph than it did: another look follows.
  const refresh = async () => {
    while (looking !== null) {
      await looking.catch(() => undefined);
    }
    looking = look().finally(() => {
      looking = null;
    });
    await looking;
  };
  const lookOrTell = async () => {
    try {
      await refresh();
      failing = false;
    } catch (error) {
      if (!failing) {
        onFailure(error);
      }
      failing = true;
    }
  };
  const again = () => {
    timer = setTimeout(async () => {
      await lookOrTell();
      if (timer !== undefined) {
        again();
      }
    }, LOOK_MS).unref();
  };
  return {
    current: () => kept?.projection ?? null,
    version: () => kept?.state.version ?? 0,
    isRead: () => kept !== null,
    refusal: (what) =>
      kept === null
        ? new NotReadYetError()
        : new TooLargeError(what, mostSeats, kept.state.seatCount),
    refresh,
    start: again,
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function isSame(kept: GraphState | undefined, state: GraphState): boolean {
  return state.stamp === kept?.stamp && state.version === kept.version;
}

/** Null where a load came in between. */
async function nextOf(
  graph: GraphReader & GraphStreamer,
  before: Kept | null,
  state: GraphState,
  mostSeats: number,
): Promise<Kept | null> {
  if (state.seatCount > mostSeats) {
    return { state, projection: null };
  }
  const known = before?.projection ?? null;
  const projection =
    known !== null && (await isDifferenceSmall(graph, known))
      ? await readDifference(graph, known, state)
      : await readProjection(graph, state);
  return projection === null ? null : { state, projection };
}
