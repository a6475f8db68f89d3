import type { RefKind, Refs, ResolvedRef } from '../model/ref.ts';
import type { RefTerms } from '../model/where.ts';
import { ALWAYS, allOf, type Condition, NEVER } from './condition.ts';
import type { Quantifier } from './meeting-filter-leaf.ts';

/**
 * The conditions of one field that names things: `all` and `none` of nothing are no condition,
 * `any` of nothing is met by nothing.
 *
 * @throws NotFoundError, AmbiguousRefError for a reference that does not lead to one thing.
 */
export async function conditionOfTerms<Leaf>(
  terms: RefTerms | null | undefined,
  kinds: readonly RefKind[],
  refs: Refs,
  conditionOf: (how: Quantifier, found: readonly ResolvedRef[]) => Condition<Leaf>,
): Promise<Condition<Leaf>> {
  const one = async (how: Quantifier) => {
    const given = terms?.[how];
    if (!given) {
      return ALWAYS;
    }
    if (given.length === 0) {
      return how === 'any' ? NEVER : ALWAYS;
    }
    return conditionOf(how, await resolveAll(given, kinds, refs));
  };
  return allOf<Leaf>(await Promise.all([one('all'), one('any'), one('none')]));
}

/** Each thing once, in a fixed order, so that equal questions give equal conditions. */
async function resolveAll(
  given: readonly string[],
  kinds: readonly RefKind[],
  refs: Refs,
): Promise<readonly ResolvedRef[]> {
  const found = await Promise.all(given.map((ref) => refs.resolve(ref, kinds)));
  const byKey = new Map(found.map((thing) => [keyOf(thing), thing]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/** `Person:vladimir-putin`: ids are unique within a kind only. */
export function keyOf({ label, id }: ResolvedRef): string {
  return `${label}:${id}`;
}
