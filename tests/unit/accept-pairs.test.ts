import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClusters } from '../../src/resolve/clusters.ts';
import { acceptPairs, type FactRules } from '../../src/resolve/matching/accept-pairs.ts';
import type { ScoredPair } from '../../src/resolve/matching/scored-pair.ts';

/** A fact is a set of colours; more than two never go together. */
const rules: FactRules<readonly string[]> = {
  together: (a, b) => [...new Set([...a, ...b])].sort(),
  conflict: (a, b) => (new Set([...a, ...b]).size > 2 ? 'three colours' : null),
};
const IDS = ['a', 'b', 'c', 'd', 'e'];
const facts = new Map(IDS.map((id, at) => [id, [['red', 'blue', 'green'][at % 3] ?? '']]));
const id = fc.constantFrom(...IDS);
const pair = fc
  .record({ a: id, b: id, score: fc.constantFrom(0.5, 0.7, 0.9) })
  .filter(({ a, b }) => a !== b)
  .map((one): ScoredPair => ({ ...one, because: 'alike' }));

function accepted(pairs: readonly ScoredPair[], apart: readonly (readonly [string, string])[]) {
  const clusters = createClusters();
  for (const [a, b] of apart) {
    clusters.keepApart(`person:${a}`, `person:${b}`);
  }
  const decisions = acceptPairs({ of: 'person', pairs, facts, rules }, clusters);
  return { decisions, clusters };
}

describe('pairs that are accepted', () => {
  test('do not depend on the order in which they come', () => {
    const given = fc
      .array(pair, { maxLength: 12 })
      .chain((pairs) =>
        fc.tuple(
          fc.constant(pairs),
          fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
          fc.array(fc.tuple(id, id), { maxLength: 2 }),
        ),
      );
    fc.assert(
      fc.property(given, ([inOrder, shuffled, apart]) => {
        expect(accepted(shuffled, apart).decisions).toEqual(accepted(inOrder, apart).decisions);
      }),
    );
  });

  test('never bring together what conflicts or is to be kept apart', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.tuple(id, id), (pairs, apart) => {
        const { clusters } = accepted(pairs, [apart]);
        const colours = new Map<string, Set<string>>();
        for (const each of IDS) {
          const root = clusters.rootOf(`person:${each}`);
          const known = colours.get(root) ?? new Set<string>();
          colours.set(root, new Set([...known, ...(facts.get(each) ?? [])]));
        }
        expect(Math.max(...[...colours.values()].map(({ size }) => size))).toBeLessThanOrEqual(2);
        if (apart[0] !== apart[1]) {
          expect(clusters.rootOf(`person:${apart[0]}`)).not.toBe(
            clusters.rootOf(`person:${apart[1]}`),
          );
        }
      }),
    );
  });

  test('are taken by score, and what a conflict forbids then stays open with the reason', () => {
    const pairs = [
      { a: 'c', b: 'b', score: 0.7, because: 'alike' },
      { a: 'a', b: 'b', score: 0.9, because: 'very alike' },
    ];
    expect(accepted(pairs, []).decisions).toEqual([
      { of: 'person', verdict: 'SAME', a: 'a', b: 'b', score: 0.9, because: 'very alike' },
      {
        of: 'person',
        verdict: 'OPEN',
        a: 'b',
        b: 'c',
        score: 0.7,
        because: 'alike; but three colours',
      },
    ]);
  });
});
