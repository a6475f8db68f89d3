import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type NameForm, ownWordsOf } from './name-form.ts';
import { namesInWords } from './reasons.ts';

/** Nothing speaks for it but the name, and nothing against it. */
const SCORE = 0.8;

interface Bearer {
  readonly id: string;
  readonly form: NameForm;
}

/**
 * People of whom a record tells nothing but a full name, and the only one of all records who bears
 * it: where two do, nothing says which is meant.
 *
 * @param rootOf the cluster of a record id
 */
export function pairsOfBareNames(
  people: readonly Evidence[],
  compare: Compare,
  rootOf: (id: string) => string,
): readonly ScoredPair[] {
  const bearers = bearersByWords(people.filter(({ posts }) => posts.length > 0));
  return people
    .filter(({ posts }) => posts.length === 0)
    .flatMap(({ id, full }) => {
      const found = [...full.values()].flatMap((form) =>
        (bearers.get(ownWordsOf(form)) ?? [])
          .filter((other) => areOneName(form, other.form, compare))
          .map((other) => ({ form, other })),
      );
      const [first] = found.toSorted((a, b) => (a.other.id < b.other.id ? -1 : 1));
      const isOnly = new Set(found.map(({ other }) => rootOf(other.id))).size === 1;
      return first === undefined || !isOnly
        ? []
        : [{ a: id, b: first.other.id, score: SCORE, because: reasonOf(first.form, first.other) }];
    });
}

function areOneName(a: NameForm, b: NameForm, compare: Compare): boolean {
  const { relation, surety } = compare(a, b);
  return relation === 'EQUAL' && surety === 1 && a.generation === b.generation;
}

function reasonOf(form: NameForm, other: Bearer): string {
  return `${namesInWords(form, other.form)}, which nobody else bears`;
}

function bearersByWords(people: readonly Evidence[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { id, full } of people) {
    for (const form of full.values()) {
      const key = ownWordsOf(form);
      bearers.set(key, bearers.get(key) ?? []);
      bearers.get(key)?.push({ id, form });
    }
  }
  return bearers;
}
