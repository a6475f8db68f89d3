import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { createDriver, type Neo4jAddress, POOL_SIZE } from './driver.ts';

/** How long a session may take to give its connection back before that counts as lost, in milliseconds. */
const LOST_MS = 10_000;

/** Sessions on one database, for as long as the process lives. */
export interface Sessions {
  open(mode: 'READ' | 'WRITE'): Session;
  /** Gives the connection back, and ends in the database what has not ended there. */
  giveBack(session: Session): Promise<void>;
  /** Lets reads see less than what was seen before: what was seen may be gone with its database. */
  forgetSeen(): void;
  /** What is used of the connections now. */
  use(): PoolUse;
  close(): Promise<void>;
}

/** Statements that are under way, on so many connections at most. */
export interface PoolUse {
  readonly size: number;
  readonly open: number;
  /** Not given back in time. */
  readonly lost: number;
}

/** Connections of one driver, and the sessions on them. */
interface Pool {
  readonly driver: Driver;
  readonly open: Set<Session>;
  readonly lost: Set<Session>;
}

/**
 * A connection that is never answered again, because the network or the server has forgotten it,
 * would be kept by the driver's pool until the pool is full of them. So the first one that is lost
 * ends its pool: there is a new one, and the former is closed when nobody works with it any more.
 */
export function createSessions(address: Neo4jAddress): Sessions {
  const ofSession = new WeakMap<Session, Pool>();
  const openPool = (): Pool => ({
    driver: createDriver(address),
    open: new Set(),
    lost: new Set(),
  });
  let pool = openPool();
  /** Those that somebody still works with. */
  const former = new Set<Pool>();
  let seen = seenBy(address);
  const lose = (session: Session, its: Pool) => {
    its.lost.add(session);
    if (its === pool) {
      former.add(its);
      pool = openPool();
    }
    closeUnused(its);
  };
  const closeUnused = (its: Pool) => {
    if (its !== pool && its.open.size === its.lost.size) {
      former.delete(its);
      void its.driver.close().catch(() => undefined);
    }
  };
  return {
    open: (mode) => {
      const session = pool.driver.session(sessionOptions(address, mode, seen));
      pool.open.add(session);
      ofSession.set(session, pool);
      return session;
    },
    giveBack: async (session) => {
      const its = ofSession.get(session) ?? pool;
      const timer = setTimeout(lose, LOST_MS, session, its).unref();
      await session.close().catch(() => undefined);
      clearTimeout(timer);
      its.lost.delete(session);
      its.open.delete(session);
      closeUnused(its);
    },
    forgetSeen: () => {
      seen = seenBy(address);
    },
    use: () => ({
      size: address.poolSize ?? POOL_SIZE,
      open: pool.open.size,
      lost: pool.lost.size,
    }),
    close: async () => {
      await Promise.all([pool, ...former].map(({ driver }) => driver.close()));
    },
  };
}

function sessionOptions(
  { database }: Neo4jAddress,
  mode: 'READ' | 'WRITE',
  bookmarkManager: BookmarkManager | null,
) {
  return {
    defaultAccessMode: neo4j.session[mode],
    ...(database === undefined ? {} : { database }),
    ...(bookmarkManager === null ? {} : { bookmarkManager }),
  };
}

/**
 * What reads have seen so far: in a cluster, whoever answers the next one must have seen it too. A
 * single server has, and is spared the waiting.
 */
function seenBy({ uri }: Neo4jAddress): BookmarkManager | null {
  return uri.startsWith('neo4j') ? neo4j.bookmarkManager() : null;
}
