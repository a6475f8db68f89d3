import type { Asker } from './asker.ts';
import type { Sessions } from './sessions.ts';
import type { Statement } from './statement.ts';

/**
 * How long a statement may still be planned that nobody waits for any more, in milliseconds. Neo4j
 * forgets half a plan, so that one which takes longer than a request would never be there.
 */
const PLAN_MS = 20_000;

/** A statement whose rows are being handed over. */
export interface HandedOver {
  /** Resolves after the last row. */
  readonly whole: Promise<void>;
  /** Whether the database has planned it; until then it may be frozen, or have no connection left. */
  hasBegun(): boolean;
  /** Resolves when it has begun or failed, or when it takes too long to plan. */
  readonly begun: Promise<void>;
  /** Gives the connection back, and ends in the database what has begun there and not ended. */
  end(): void;
}

interface HandOverOptions<Row> {
  /** How long the database may work on it, in milliseconds. */
  readonly mostMs: number;
  /** What the database's lists tell of it, beside its name. */
  readonly metadata?: Asker['metadata'];
  readonly onRow: (row: Row) => void;
}

/** Runs a statement by itself, and hands over row after row until it is ended. */
export function handOver<Params, Row>(
  sessions: Sessions,
  statement: Statement<Params, Row>,
  params: Params,
  { mostMs, metadata, onRow }: HandOverOptions<Row>,
): HandedOver {
  const session = sessions.open('READ');
  const { text } = statement;
  const running = session.run(
    text,
    statement.encode(params),
    settings(statement, mostMs, metadata),
  );
  let hasBegun = false;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PLAN_MS).unref();
    begin = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const whole = new Promise<void>((resolve, reject) => {
    running.subscribe({
      onKeys: () => {
        hasBegun = true;
        begin();
      },
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
  whole.then(begin, begin);
  return {
    whole,
    hasBegun: () => hasBegun,
    begun,
    // Nobody waits for it: a frozen server would take as long as it is frozen.
    end: () => void begun.then(() => sessions.giveBack(session)),
  };
}

/** @param timeout how long the database may work on it, in milliseconds */
export function settings(
  { name }: { readonly name: string },
  timeout: number,
  metadata: Asker['metadata'] = {},
) {
  return { timeout, metadata: { ...metadata, statement: name } };
}
