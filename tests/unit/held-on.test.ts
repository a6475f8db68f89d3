import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { heldOn, lastHeld, tenureCovers } from '../../src/model/held-on.ts';

function day(text: string) {
  const parsed = parseDay(text);
  if (parsed === null) {
    throw new Error(`A day of a test must exist, but got: ${text}.`);
  }
  return parsed;
}

describe('What held from a date until another', () => {
  test.for([
    ['2001', null, '2001-01-01', true],
    ['2001', null, '2000-12-31', false],
    [null, '2001', '2001-12-31', true],
    [null, '2001', '2002-01-01', false],
    [null, null, '1990-01-01', true],
  ] as const)('from %s until %s on %s: %s', ([from, until, on, holds]) => {
    expect(heldOn({ from, until }, day(on))).toBe(holds);
  });
});

describe('A tenure', () => {
  test('of which only days are told covers those days alone', () => {
    const tenure = { from: null, until: null, attested: ['2024-01-16', '2024-02'] };

    expect(tenureCovers(tenure, day('2024-01-16'))).toBe(true);
    expect(tenureCovers(tenure, day('2024-01-17'))).toBe(false);
    expect(tenureCovers(tenure, day('2024-02-01'))).toBe(false);
  });

  test('of which an end is told covers the days up to it', () => {
    const tenure = { from: '2000-05-07', until: '2008-05-07', attested: [] };

    expect(tenureCovers(tenure, day('2008-05-07'))).toBe(true);
    expect(tenureCovers(tenure, day('2008-05-08'))).toBe(false);
  });

  test('that goes on stands before those that ended, the last begun first', () => {
    const ended = { from: '2000', until: '2008', attested: [] };
    const attested = { from: null, until: null, attested: ['2010-01-01', '2009-01-01'] };
    const current = { from: '2012', until: null, attested: [] };
    const nothing = { from: null, until: null, attested: [] };

    const ordered = [nothing, ended, current, attested].toSorted((a, b) =>
      lastHeld(a) < lastHeld(b) ? 1 : -1,
    );

    expect(ordered).toEqual([current, attested, ended, nothing]);
  });
});
