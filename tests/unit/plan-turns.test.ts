import { describe, expect, test } from 'vitest';
import type { HandedOver } from '../../src/graph/hand-over.ts';
import { createPlanTurns } from '../../src/graph/plan-turns.ts';

const NEVER = new AbortController().signal;

/** Statements of one text, of which the test says when they are planned. */
function statements() {
  const runs: { plan: () => void; fail: () => void }[] = [];
  const run = (): HandedOver => {
    let hasBegun = false;
    let settle = () => {};
    const begun = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const plan = () => {
      hasBegun = true;
      settle();
    };
    runs.push({ plan, fail: settle });
    return { whole: begun, hasBegun: () => hasBegun, begun, end: () => undefined };
  };
  return { runs, run };
}

const others = () => new Promise((resolve) => setImmediate(resolve));

describe('a statement that is not planned', () => {
  test('is planned once, and then run by all who waited', async () => {
    const turns = createPlanTurns();
    const { runs, run } = statements();
    const takes = Array.from({ length: 5 }, () => turns.take('a', NEVER, run));
    await others();
    expect(runs).toHaveLength(1);

    runs[0]?.plan();
    await Promise.all(takes);

    expect(runs).toHaveLength(5);
  });

  test('is planned by the next where the first has failed', async () => {
    const turns = createPlanTurns();
    const { runs, run } = statements();
    const takes = Array.from({ length: 3 }, () => turns.take('a', NEVER, run));
    runs[0]?.fail();
    await others();

    expect(runs).toHaveLength(2);
    runs[1]?.plan();
    await Promise.all(takes);
  });

  test('is not waited for by one who leaves, nor run for them', async () => {
    const turns = createPlanTurns();
    const { runs, run } = statements();
    const client = new AbortController();
    await turns.take('a', NEVER, run);
    const waiting = turns.take('a', client.signal, run);

    client.abort(new Error('left'));

    await expect(waiting).rejects.toThrow('left');
    runs[0]?.plan();
    await others();
    expect(runs).toHaveLength(1);
  });

  test('does not keep another from being planned', async () => {
    const turns = createPlanTurns();
    const { runs, run } = statements();
    await turns.take('a', NEVER, run);
    await turns.take('b', NEVER, run);

    expect(runs).toHaveLength(2);
  });
});

test('a statement is planned again after the database was started anew', async () => {
  const turns = createPlanTurns();
  const { runs, run } = statements();
  await turns.take('a', NEVER, run);
  runs[0]?.plan();
  await others();
  await turns.take('a', NEVER, run);

  turns.forget();
  await turns.take('a', NEVER, run);
  void turns.take('a', NEVER, run);
  await others();

  expect(runs).toHaveLength(3);
});
