import { describe, expect, test } from 'vitest';
import { TimeoutError } from '../../src/errors.ts';
import { createDeadline } from '../../src/graph/deadline.ts';
import { inSlices } from '../../src/projection/in-slices.ts';

function* steps(count: number): Generator<void, string> {
  for (let step = 0; step < count; step += 1) {
    yield;
  }
  return 'done';
}

/** Takes longer than any slice, however fast the machine is. */
function* endless(): Generator<void, never> {
  for (;;) {
    Math.sqrt(2);
    yield;
  }
}

const within = (ms: number) => createDeadline(ms).signal;

describe('work in slices', () => {
  test('gives what it comes to', async () => {
    expect(await inSlices(steps(0), within(1_000))).toBe('done');
    expect(await inSlices(steps(10_000), within(60_000))).toBe('done');
  });

  test('ends with TIMEOUT where it takes longer than it may', async () => {
    await expect(inSlices(endless(), within(30))).rejects.toThrow(TimeoutError);
  });

  test('lets others have their turn meanwhile', async () => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 1);

    await inSlices(endless(), within(200)).catch(() => undefined);

    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
  });

  test('fails as the work fails', async () => {
    function* broken(): Generator<void, never> {
      yield;
      throw new RangeError('broken');
    }

    await expect(inSlices(broken(), within(1_000))).rejects.toThrow('broken');
  });
});
