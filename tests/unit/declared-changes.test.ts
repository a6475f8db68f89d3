import { describe, expect, test } from 'vitest';
import type { BreakingChange } from '../../scripts/support/breaking-changes.ts';
import {
  adviceOn,
  judgeChanges,
  NOTHING_DECLARED,
  readDeclarations,
} from '../../scripts/support/declared-changes.ts';

const REMOVED: BreakingChange = {
  type: 'FIELD_REMOVED',
  path: 'Person.born',
  change: "Field 'born' was removed from object type 'Person'",
};
const RETYPED: BreakingChange = {
  type: 'FIELD_TYPE_CHANGED',
  path: 'Person.born',
  change: "Field 'Person.born' changed type from 'FuzzyDate' to 'Date'",
};
const declared = { ...REMOVED, because: 'no source tells it' };

describe('judgeChanges', () => {
  test('passes a breaking change that is declared', () => {
    const verdict = judgeChanges([REMOVED], [declared]);

    expect(verdict).toEqual({ undeclared: [], stale: [] });
    expect(adviceOn(verdict)).toBe('');
  });

  test('finds a breaking change that nobody declared', () => {
    expect(judgeChanges([REMOVED, RETYPED], [declared]).undeclared).toEqual([RETYPED]);
  });

  test('finds a declaration of a change that is not there', () => {
    expect(judgeChanges([], [declared])).toEqual({ undeclared: [], stale: [declared] });
  });

  test('takes a declaration for the very change that it names', () => {
    const further = { ...RETYPED, change: RETYPED.change.replace("'Date'", "'Int'") };
    const one = { ...RETYPED, because: 'a day is enough' };

    expect(judgeChanges([further], [one])).toEqual({ undeclared: [further], stale: [one] });
  });
});

describe('adviceOn', () => {
  test('says what broke and what to write where, but for the reason', () => {
    const advice = adviceOn(judgeChanges([REMOVED], []));

    const entry = advice.slice(advice.indexOf('- type:'));
    expect(advice).toContain(`breaks clients: Person.born: ${REMOVED.change}`);
    expect(advice).toContain('declare it in schema/breaking-changes.yaml');
    expect(() => readDeclarations(entry)).toThrow(/must say why/);
    expect(readDeclarations(entry.replace('because: null', 'because: no source tells it'))).toEqual(
      [declared],
    );
  });

  test('names a declaration that is to be taken out', () => {
    expect(adviceOn(judgeChanges([], [declared]))).toMatch(
      /declared, but not so: Person\.born: .*\nTake out of schema\/breaking-changes\.yaml/,
    );
  });
});

describe('readDeclarations', () => {
  test('finds none in what a release leaves behind, nor in an empty list', () => {
    expect(readDeclarations(NOTHING_DECLARED)).toEqual([]);
    expect(readDeclarations('[]')).toEqual([]);
  });

  test.each([
    ['an empty reason', [{ ...REMOVED, because: ' ' }]],
    ['no reason', [REMOVED]],
    ['an unknown field', [{ ...declared, becuase: 'so' }]],
    ['no list', declared],
  ])('refuses %s', (_, content) => {
    expect(() => readDeclarations(JSON.stringify(content))).toThrow(/must be a list of changes/);
  });

  test('finds what is declared after the comment of an empty file', () => {
    expect(readDeclarations(`${NOTHING_DECLARED}${JSON.stringify([declared])}`)).toEqual([
      declared,
    ]);
  });
});
