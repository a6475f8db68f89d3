import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { TimeoutError, UnavailableError } from '../errors.ts';
import { createDeadline, unlessAborted } from './deadline.ts';
import { explainFailure, isOutOfMemory, type TimeLimit } from './explain-failure.ts';
import type { Sessions } from './sessions.ts';
import type { Statement } from './statement.ts';

/** Everything the rest of the service may ask of the database while it answers a request. */
export interface GraphReader {
  /**
   * @param signal ends it with its reason, here and in the database
   * @throws UnavailableError, TimeoutError where the database cannot be reached or is too slow;
   * MissingRightError, OutOfMemoryError where it will not do it however often it is asked.
   */
  read<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    signal?: AbortSignal,
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

/** How long the database may work on one statement of a request. */
const STATEMENT: TimeLimit = { what: 'question', ms: 10_000 };
/** How long the database may take to hand over a whole graph. */
const STREAM: TimeLimit = { what: 'question', ms: 10 * 60_000 };
/** How long it may go without handing over anything. */
const SILENCE_MS = 30_000;
/** How long the database may work on one load. */
const LOAD: TimeLimit = { what: 'load', ms: 30 * 60_000 };
/** What the wire may add before we stop waiting: a frozen server answers nothing, not even errors. */
const GRACE_MS = 2_000;

/** A reader whose statements end as soon as nobody waits for them. */
export function readUntil(graph: GraphReader, signal: AbortSignal): GraphReader {
  return { read: (statement, params) => graph.read(statement, params, signal) };
}

export function createGraph(sessions: Sessions): Graph {
  return {
    read: (statement, params, signal) => readTwice(sessions, statement, params, signal),
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
        await session.run(statement.text, statement.encode(undefined), settings(statement));
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

/** Reads are auto-commit, half the round trips of a managed transaction, so the retry is ours. */
async function readTwice<Params, Row>(
  sessions: Sessions,
  statement: Statement<Params, Row>,
  params: Params,
  signal: AbortSignal | undefined,
): Promise<readonly Row[]> {
  const read = () => readOnce(sessions, statement, params, signal);
  try {
    return await read().catch((error: unknown) => {
      if (!(error instanceof Neo4jError && error.retriable) || isOutOfMemory(error)) {
        throw error;
      }
      sessions.forgetSeen();
      return read();
    });
  } catch (error) {
    throw explainFailure(error, STATEMENT);
  }
}

async function readOnce<Params, Row>(
  sessions: Sessions,
  statement: Statement<Params, Row>,
  params: Params,
  signal: AbortSignal | undefined,
): Promise<readonly Row[]> {
  const session = sessions.open('READ');
  const silence = createDeadline(STATEMENT.ms + GRACE_MS);
  const rows: Row[] = [];
  let begun = false;
  const read = () =>
    handOver(session, statement, params, STATEMENT.ms, {
      onBegin: () => {
        begun = true;
      },
      onRow: (row) => rows.push(row),
    });
  const readInTime = () => unlessAborted(silence.signal, read);
  try {
    await (signal === undefined ? readInTime() : unlessAborted(signal, readInTime));
    return rows;
  } catch (error) {
    if (error instanceof TimeoutError && !begun) {
      // A database that was restored waits for what it will never see.
      sessions.forgetSeen();
      // What was not even begun is no fault of the question.
      throw new UnavailableError(error);
    }
    throw error;
  } finally {
    silence.lift();
    // Not awaited: a frozen server would hold the answer for as long as it is frozen.
    void sessions.giveBack(session);
  }
}

async function streamed<Params, Row>(
  sessions: Sessions,
  statement: Statement<Params, Row>,
  params: Params,
  onRow: (row: Row) => void,
): Promise<void> {
  const session = sessions.open('READ');
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(SILENCE_MS)), SILENCE_MS);
  });
  const whole = handOver(session, statement, params, STREAM.ms, {
    onBegin: () => timer?.refresh(),
    onRow: (row: Row) => {
      timer?.refresh();
      onRow(row);
    },
  });
  try {
    await Promise.race([whole, silence]);
  } catch (error) {
    throw explainFailure(error, STREAM);
  } finally {
    clearTimeout(timer);
    void sessions.giveBack(session);
  }
}

/** Whom the answer to one statement is handed over to. */
interface Receiver<Row> {
  /** The database knows what it will do; until then it may be frozen, or have no connection left. */
  readonly onBegin: () => void;
  readonly onRow: (row: Row) => void;
}

function handOver<Params, Row>(
  session: Session,
  statement: Statement<Params, Row>,
  params: Params,
  mostMs: number,
  { onBegin, onRow }: Receiver<Row>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = statement.text;
    session.run(text, statement.encode(params), settings(statement, mostMs)).subscribe({
      onKeys: onBegin,
      onNext: (record) => {
        try {
          onRow(statement.decode(record.toObject()));
        } catch (error) {
          reject(error);
        }
      },
      onError: reject,
      onCompleted: () => resolve(),
    });
  });
}

function settings({ name }: { readonly name: string }, timeout = STATEMENT.ms) {
  return { timeout, metadata: { statement: name } };
}
