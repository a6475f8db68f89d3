import { Neo4jError, type Transaction } from 'neo4j-driver';
import { TimeoutError, UnavailableError } from '../errors.ts';
import type { Asker } from './asker.ts';
import { createDeadline, unlessAborted } from './deadline.ts';
import { explainFailure, mayBeTriedAgain, type TimeLimit } from './explain-failure.ts';
import { type HandedOver, handOver, settings } from './hand-over.ts';
import { createPlanTurns, type PlanTurns } from './plan-turns.ts';
import type { Sessions } from './sessions.ts';
import type { Statement } from './statement.ts';

/** Everything the rest of the service may ask of the database while it answers a request. */
export interface GraphReader {
  /**
   * @throws UnavailableError, TimeoutError where the database cannot be reached or is too slow;
   * MissingRightError, OutOfMemoryError where it will not do it however often it is asked.
   */
  read<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    asker?: Asker,
  ): Promise<readonly Row[]>;
}

/** Reads what is larger than an answer. */
export interface GraphStreamer {
  /**
   * Hands over row after row, none of which is kept: for what is larger than an answer. It is not
   * tried again, since the caller has seen rows already.
   */
  each<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    onRow: (row: Row) => void,
  ): Promise<void>;
}

/** Statements of one transaction, in order. */
export interface GraphTransaction {
  run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<readonly Row[]>;
}

export interface GraphWriter {
  /**
   * Runs `work` in one transaction: all of it is written, or nothing.
   *
   * It is not tried again after a failure, since only the caller knows what may be repeated.
   */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
  /** Runs one statement by itself: schema changes refuse to share a transaction with data. */
  define(statement: Statement<undefined, unknown>): Promise<void>;
}

/** All that may be asked of the database. */
export type Graph = GraphReader & GraphStreamer & GraphWriter;

/** How long somebody may wait for one statement who has no deadline of their own. */
const STATEMENT: TimeLimit = { what: 'question', ms: 10_000 };
/** When the database ends a statement by itself, planning included, should we be gone, in milliseconds. */
const BACKSTOP_MS = 30_000;
/** How long the database may take to hand over a whole graph. */
const STREAM: TimeLimit = { what: 'question', ms: 10 * 60_000 };
/** How long it may go without handing over anything. */
const SILENCE_MS = 30_000;
/** How long the database may work on one load. */
const LOAD: TimeLimit = { what: 'load', ms: 30 * 60_000 };
/** What the wire may add before we stop waiting: a frozen server answers nothing, not even errors. */
const GRACE_MS = 2_000;

/** A reader whose statements are all on one's behalf. */
export function readFor(graph: GraphReader, asker: Asker): GraphReader {
  return { read: (statement, params) => graph.read(statement, params, asker) };
}

export function createGraph(sessions: Sessions): Graph {
  const reading = { sessions, turns: createPlanTurns() };
  return {
    read: (statement, params, asker) => readTwice(reading, statement, params, asker),
    each: (statement, params, onRow) => streamed(sessions, statement, params, onRow),
    write: async (work) => {
      const session = sessions.open('WRITE');
      try {
        const transaction = session.beginTransaction({
          timeout: LOAD.ms,
          metadata: { statement: 'load' },
        });
        return await commitOrUndo(transaction, work);
      } catch (error) {
        throw explainFailure(error, LOAD);
      } finally {
        await sessions.giveBack(session);
      }
    },
    define: async (statement) => {
      const session = sessions.open('WRITE');
      try {
        await session.run(
          statement.text,
          statement.encode(undefined),
          settings(statement, STATEMENT.ms),
        );
      } catch (error) {
        throw explainFailure(error, STATEMENT);
      } finally {
        await sessions.giveBack(session);
      }
    },
  };
}

async function commitOrUndo<Result>(
  transaction: Transaction,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work({
      run: async (statement, params) => {
        const { records } = await transaction.run(statement.text, statement.encode(params));
        return records.map((record) => statement.decode(record.toObject()));
      },
    });
    await transaction.commit();
    return result;
  } catch (error) {
    // A transaction that the server has already ended cannot be rolled back again.
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}

/** By whom a statement is run. */
interface Reading {
  readonly sessions: Sessions;
  readonly turns: PlanTurns;
}

/** Reads are auto-commit, half the round trips of a managed transaction, so the retry is ours. */
async function readTwice<Params, Row>(
  reading: Reading,
  statement: Statement<Params, Row>,
  params: Params,
  asker: Asker | undefined,
): Promise<readonly Row[]> {
  const read = () => readOnce(reading, statement, params, asker);
  try {
    return await read().catch((error: unknown) => {
      if (!(error instanceof Neo4jError && mayBeTriedAgain(error))) {
        throw error;
      }
      reading.sessions.forgetSeen();
      reading.turns.forget();
      return read();
    });
  } catch (error) {
    throw explainFailure(error, STATEMENT);
  }
}

async function readOnce<Params, Row>(
  { sessions, turns }: Reading,
  statement: Statement<Params, Row>,
  params: Params,
  { signal, metadata }: Asker = {},
): Promise<readonly Row[]> {
  const silence = createDeadline(STATEMENT.ms + GRACE_MS);
  const rows: Row[] = [];
  const state: { handed: HandedOver | null; isOver: boolean } = { handed: null, isOver: false };
  const run = () => {
    if (state.isOver) {
      // Its turn came in the moment in which it was given up: nobody would end it any more.
      throw new TimeoutError(STATEMENT.ms);
    }
    const onRow = (row: Row) => rows.push(row);
    state.handed = handOver(sessions, statement, params, { mostMs: BACKSTOP_MS, metadata, onRow });
    return state.handed;
  };
  const read = async () => {
    const handed = await turns.take(statement.text, signal ?? silence.signal, run);
    await handed.whole;
  };
  const readInTime = () => unlessAborted(silence.signal, read);
  try {
    await (signal === undefined ? readInTime() : unlessAborted(signal, readInTime));
    return rows;
  } catch (error) {
    if (error instanceof TimeoutError && state.handed?.hasBegun() !== true) {
      // A database that was restored waits for what it will never see.
      sessions.forgetSeen();
      // What was not even begun is no fault of the question.
      throw new UnavailableError(error);
    }
    throw error;
  } finally {
    silence.lift();
    state.isOver = true;
    state.handed?.end();
  }
}

async function streamed<Params, Row>(
  sessions: Sessions,
  statement: Statement<Params, Row>,
  params: Params,
  onRow: (row: Row) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(SILENCE_MS)), SILENCE_MS);
  });
  const handed = handOver(sessions, statement, params, {
    mostMs: STREAM.ms,
    onRow: (row) => {
      timer?.refresh();
      onRow(row);
    },
  });
  try {
    await Promise.race([handed.whole, silence]);
  } catch (error) {
    throw explainFailure(error, STREAM);
  } finally {
    clearTimeout(timer);
    handed.end();
  }
}
