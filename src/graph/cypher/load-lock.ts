import { int } from 'neo4j-driver';
import type { Statement } from '../statement.ts';

/** Who writes to the graph. */
export interface LockHolder {
  /** Another one for each time that the lock is taken. */
  readonly holder: string;
  /** What it writes: `the load of five-articles`. */
  readonly what: string;
  readonly host: string;
  /** Processes of one machine know of each other whether they run. */
  readonly machine: string;
  readonly pid: number;
  /** When the process began, in the form of its system; null where that tells nothing. */
  readonly process: string | null;
}

export interface TakeLock {
  readonly us: LockHolder;
  /** The holder that is known to have died; null where none is. */
  readonly dead: string | null;
  /** A holder that was silent for so long has died, in seconds. */
  readonly silence: number;
}

/** Who holds the lock once somebody asked for it, and since when. */
export interface HeldLock extends LockHolder {
  /** RFC 3339. */
  readonly since: string;
}

/**
 * Takes the lock where it is free or its holder has died, and gives who holds it then. The clock
 * is the server's. What is set first locks the node, so that what is read after it is the last word.
 */
export const takeLock: Statement<TakeLock, HeldLock> = {
  name: 'takeLock',
  text: `
    MERGE (l:LoadLock {id: 'liqa'})
    SET l.asked = true
    WITH l, datetime.statement() AS now
    WITH l, now, l.holder IS NULL OR l.holder = $dead
      OR l.beat < now - duration({seconds: $silence}) AS free
    FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
      SET l += $us, l.since = now, l.beat = now)
    RETURN l {.holder, .what, .host, .machine, .pid, .process, since: toString(l.since)} AS lock
  `,
  encode: ({ us, dead, silence }) => ({
    us: { ...us, pid: int(us.pid) },
    dead,
    silence: int(silence),
  }),
  decode: ({ lock }) => ({ ...lock, pid: Number(lock.pid) }),
};

export interface Beat {
  readonly holder: string;
  /** How long from now nothing more may be heard without the holder being dead, in seconds. */
  readonly ahead: number;
}

/**
 * A sign of life, and the proof that the lock is still ours: a row where it is. Within a transaction
 * it keeps others from taking the lock until the transaction has ended.
 */
export const beat: Statement<Beat, true> = {
  name: 'beat',
  text: `
    MATCH (l:LoadLock {id: 'liqa'})
    SET l.asked = true
    WITH l WHERE l.holder = $holder
    SET l.beat = datetime.statement() + duration({seconds: $ahead})
    RETURN true AS ours
  `,
  encode: ({ holder, ahead }) => ({ holder, ahead: int(ahead) }),
  decode: () => true,
};

/** Gives the lock back, where it is still ours. */
export const dropLock: Statement<string, undefined> = {
  name: 'dropLock',
  text: "MATCH (l:LoadLock {id: 'liqa'}) WHERE l.holder = $holder DELETE l",
  encode: (holder) => ({ holder }),
  decode: () => undefined,
};
