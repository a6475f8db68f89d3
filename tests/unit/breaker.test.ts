import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BadInputError, UnavailableError } from '../../src/errors.ts';
import { breaker } from '../../src/graph/breaker.ts';
import { ping } from '../../src/graph/cypher/ping.ts';
import type { GraphReader } from '../../src/graph/run.ts';

const DOWN = new UnavailableError(new Error('down'));

/** A database that fails as it is told, and counts how often it is asked. */
function database() {
  const state: {
    asked: number;
    names: string[];
    failure: Error | null;
    release: (() => void)[];
  } = {
    asked: 0,
    names: [],
    failure: DOWN,
    release: [],
  };
  const slow: GraphReader = {
    read: async ({ name }) => {
      state.asked += 1;
      state.names.push(name);
      await new Promise<void>((resolve) => state.release.push(resolve));
      if (state.failure !== null) {
        throw state.failure;
      }
      return [];
    },
  };
  const answerAll = () => {
    for (const release of state.release.splice(0)) {
      release();
    }
  };
  return { state, answerAll, graph: breaker(slow) };
}

// Only the clock is another: what it waits for are promises that the test keeps.
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

async function failFive({ graph, answerAll }: ReturnType<typeof database>): Promise<void> {
  const reads = Array.from({ length: 5 }, () => graph.read(ping, undefined));
  answerAll();
  await Promise.allSettled(reads);
  vi.advanceTimersByTime(2_000);
}

test('a database that answered a moment ago is asked by all', async () => {
  const db = database();
  db.state.failure = null;
  const well = db.graph.read(ping, undefined);
  db.answerAll();
  await well;
  db.state.failure = DOWN;
  const reads = Array.from({ length: 9 }, () => db.graph.read(ping, undefined));
  db.answerAll();
  await Promise.allSettled(reads);

  const both = [db.graph.read(ping, undefined), db.graph.read(ping, undefined)];

  expect(db.state.asked).toBe(12);
  db.answerAll();
  await Promise.allSettled(both);
});

describe('a database that does not answer', () => {
  test('is tried by one read at a time, and others fail at once', async () => {
    const db = database();
    await failFive(db);

    const trial = db.graph.read(ping, undefined);
    await expect(db.graph.read(ping, undefined)).rejects.toThrow(UnavailableError);

    expect(db.state.asked).toBe(6);
    db.answerAll();
    await expect(trial).rejects.toThrow(UnavailableError);
  });

  test('is tried by the cheapest question, whoever asks, and asked what they ask afterwards', async () => {
    const db = database();
    await failFive(db);
    db.state.failure = null;

    const read = db.graph.read({ ...ping, name: 'costly' }, undefined);
    db.answerAll();
    await vi.waitFor(() => expect(db.state.names.at(-1)).toBe('costly'));
    db.answerAll();
    await read;

    expect(db.state.names.slice(-2)).toEqual(['ping', 'costly']);
  });

  test('is tried again after a trial that failed', async () => {
    const db = database();
    await failFive(db);

    for (const asked of [6, 7]) {
      const trial = db.graph.read(ping, undefined);
      expect(db.state.asked).toBe(asked);
      db.answerAll();
      await expect(trial).rejects.toThrow(UnavailableError);
    }
  });

  test('is asked by all as soon as it answers one', async () => {
    const db = database();
    await failFive(db);
    db.state.failure = null;

    const trial = db.graph.read(ping, undefined);
    db.answerAll();
    await vi.waitFor(() => expect(db.state.asked).toBe(7));
    db.answerAll();
    await trial;
    const both = [db.graph.read(ping, undefined), db.graph.read(ping, undefined)];

    expect(db.state.asked).toBe(9);
    db.answerAll();
    await Promise.all(both);
  });
});

test('what is wrong with a question does not count against the database', async () => {
  const db = database();
  db.state.failure = new BadInputError('a', 'b', 'c');
  await failFive(db);

  const both = [db.graph.read(ping, undefined), db.graph.read(ping, undefined)];

  expect(db.state.asked).toBe(7);
  db.answerAll();
  await Promise.allSettled(both);
});
