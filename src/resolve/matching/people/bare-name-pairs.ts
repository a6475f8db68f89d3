import { byText } from '../../precedence.ts';
import type { ScoredPair } from '../scored-pair.ts';
import type { Compare } from './compare-forms.ts';
import type { Evidence } from './evidence.ts';
import { type NameForm, ownWordsOf } from './name-form.ts';
import { namesInWords } from './reasons.ts';
import { shortNameOf } from './short-names.ts';

/** Nothing speaks for it but the name, and nothing against it. */
const SCORE = 0.8;

interface Bearer {
  readonly id: string;
  readonly form: NameForm;
}

/**
 * People of whom a record tells nothing but a full name, and the only one of all records who bears
 * it, or bears it with a given name that it is short for: where two do, nothing says which is meant.
 *
 * @param rootOf the cluster of a record id
 */
export function pairsOfBareNames(
  people: readonly Evidence[],
  compare: Compare,
  rootOf: (id: string) => string,
): readonly ScoredPair[] {
  const known = people.filter(({ posts }) => posts.length > 0);
  const byWords = bearersBy(ownWordsOf, known);
  const byLast = bearersBy(lastWordOf, known);
  return people
    .filter(({ posts }) => posts.length === 0)
    .flatMap(({ id, full }) => {
      const forms = [...full.values()];
      const same = found(forms, (form) => byWords.get(ownWordsOf(form)), isSame(compare));
      const alike = found(forms, (form) => byLast.get(lastWordOf(form)), isShortFor(compare));
      const bearers = same.length > 0 ? same : alike;
      const [first] = bearers.toSorted((a, b) => byText(a.other.id, b.other.id));
      const isOnly = new Set(bearers.map(({ other }) => rootOf(other.id))).size === 1;
      return first === undefined || !isOnly
        ? []
        : [{ a: id, b: first.other.id, score: SCORE, because: reasonOf(first.form, first.other) }];
    });
}

type AreOne = (a: NameForm, b: NameForm) => boolean;

function found(
  forms: readonly NameForm[],
  bearersOf: (form: NameForm) => readonly Bearer[] | undefined,
  areOne: AreOne,
): readonly { readonly form: NameForm; readonly other: Bearer }[] {
  return forms.flatMap((form) =>
    (bearersOf(form) ?? [])
      .filter((other) => form.generation === other.form.generation && areOne(form, other.form))
      .map((other) => ({ form, other })),
  );
}

function isSame(compare: Compare): AreOne {
  return (a, b) => {
    const { relation, surety } = compare(a, b);
    return relation === 'EQUAL' && surety === 1;
  };
}

/** Joe Biden is Joseph R. Biden. */
function isShortFor(compare: Compare): AreOne {
  return (a, b) => {
    const [one, other] = [a, b].map(({ key }) => shortNameOf(key.split(' ')[0] ?? ''));
    return one !== null && one === other && compare(a, b).relation === 'EQUAL';
  };
}

function lastWordOf({ key }: NameForm): string {
  return key.split(' ').at(-1) ?? key;
}

function reasonOf(form: NameForm, other: Bearer): string {
  return `${namesInWords(form, other.form)}, which nobody else bears`;
}

function bearersBy(
  keyOf: (form: NameForm) => string,
  people: readonly Evidence[],
): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { id, full } of people) {
    for (const form of full.values()) {
      const key = keyOf(form);
      bearers.set(key, bearers.get(key) ?? []);
      bearers.get(key)?.push({ id, form });
    }
  }
  return bearers;
}
