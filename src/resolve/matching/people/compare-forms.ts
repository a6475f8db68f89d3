import { compareNames, type NameComparison } from './compare-names.ts';
import type { NameForm } from './name-form.ts';
import { likenessOfWords } from './word-likeness.ts';

export type Compare = (a: NameForm, b: NameForm) => NameComparison;

/**
 * Compares each pair of spellings once, since clusters meet with the same ones over and over, and
 * always in one order, so that which comes first does not show.
 */
export function rememberComparisons(): Compare {
  const likenessOf = likenessOfWords();
  const remembered = new Map<NameForm, Map<NameForm, NameComparison>>();
  const compareInOrder: Compare = (a, b) => {
    const ofFirst = remembered.get(a) ?? new Map<NameForm, NameComparison>();
    remembered.set(a, ofFirst);
    const comparison = ofFirst.get(b) ?? compareNames(a, b, likenessOf);
    ofFirst.set(b, comparison);
    return comparison;
  };
  return (a, b) => (a.text <= b.text ? compareInOrder(a, b) : turned(compareInOrder(b, a)));
}

function turned(comparison: NameComparison): NameComparison {
  const { holdsFirst, holdsSecond } = comparison;
  return { ...comparison, holdsFirst: holdsSecond, holdsSecond: holdsFirst };
}
