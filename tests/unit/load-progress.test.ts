import { expect, test } from 'vitest';
import { createLoadProgress } from '../../src/cli/load-progress.ts';

/** A clock that stands still until it is told. */
function withClock() {
  let now = 1_000;
  const progress = createLoadProgress(() => now);
  return {
    ...progress,
    after: (ms: number) => {
      now += ms;
      return progress;
    },
  };
}

test('reading is measured by the bytes of the files, with rate and time left', () => {
  const { bytes, textOf, after } = withClock();
  bytes(0, 4_000);
  const first = textOf({ phase: 'READ', done: 0, total: null });
  after(1_000).bytes(1_000, 4_000);

  const second = textOf({ phase: 'READ', done: 1_500, total: null });

  expect(first).toBe(`Reading ${'░'.repeat(24)} 0 %`);
  expect(second).toBe(
    `Reading ${'█'.repeat(6)}${'░'.repeat(18)} 25 % 1,500 records, 1,500 a second, 3 s left`,
  );
});

test('writing is measured by what is written, and begins its own rate', () => {
  const { textOf, after } = withClock();
  textOf({ phase: 'READ', done: 0, total: null });
  after(1_000).textOf({ phase: 'READ', done: 90_000, total: null });
  const first = textOf({ phase: 'WRITE', done: 0, total: 90_000 });
  after(10_000);

  const second = textOf({ phase: 'WRITE', done: 1_000, total: 90_000 });

  expect(first).toBe(`Writing ${'░'.repeat(24)} 0 %`);
  expect(second).toMatch(/ 1 % 1,000 records, 100 a second, 14 min 50 s left$/);
});

test('one slow moment hardly moves the rate, a slow minute does', () => {
  const { textOf, after } = withClock();
  const at = (done: number) => textOf({ phase: 'WRITE', done, total: 1_000_000 });
  at(0);
  after(10_000);
  at(10_000);
  after(300);
  const moment = at(10_000);
  after(60_000);
  const minute = at(10_000);

  expect(moment).toContain(' 905 a second');
  expect(minute).not.toContain('a second');
});

test('hours are told in hours, and nothing is left at the end', () => {
  const { textOf, after } = withClock();
  textOf({ phase: 'WRITE', done: 0, total: 8_000 });
  after(1_000);

  expect(textOf({ phase: 'WRITE', done: 1, total: 8_000 })).toContain('2 h 13 min left');
  expect(textOf({ phase: 'WRITE', done: 8_000, total: 8_000 })).not.toContain('left');
});

test('where nothing is known yet, the phase alone is told', () => {
  const { textOf } = withClock();

  expect(textOf({ phase: 'RESOLVE', done: 0, total: null })).toBe('Resolving');
  expect(textOf({ phase: 'READ', done: 12, total: null })).toBe('Reading 12 records');
});
