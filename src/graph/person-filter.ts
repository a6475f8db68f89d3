import { ACTOR_KINDS, type Refs, type ResolvedRef } from '../model/ref.ts';
import type { PersonWhere, RefTerms } from '../model/where.ts';
import {
  ALWAYS,
  allOf,
  anyOf,
  type Condition,
  compileCondition,
  leaf,
  NEVER,
} from './condition.ts';
import { type Filter, NO_FILTER } from './fragment.ts';
import { foldedText } from './list-filters.ts';
import type { Quantifier } from './meeting-filter-leaf.ts';
import { checkRefCount, refCount } from './meeting-filter-limits.ts';
import { compilePersonLeaf, type PersonLeaf, type TenureNeed } from './person-filter-leaf.ts';
import { conditionOfTerms, keyOf } from './ref-terms.ts';

/**
 * Cypher for a filter over the person bound as `p`.
 *
 * @throws BadInputError, NotFoundError, AmbiguousRefError, LimitExceededError
 */
export async function personFilter(
  where: PersonWhere | null | undefined,
  refs: Refs,
): Promise<Filter> {
  return where
    ? compileCondition(await conditionOf(where, refs), compilePersonLeaf, 'where')
    : NO_FILTER;
}

async function conditionOf(where: PersonWhere, refs: Refs): Promise<Condition<PersonLeaf>> {
  checkRefCount([where.states, where.organizations, where.met].map(refCount));
  const { text, ranks, inOfficeOn } = where;
  const day = inOfficeOn ?? null;
  // With a day, rank and state or organization are those of one tenure, held on that day.
  const need: TenureNeed = { day, ranks: day === null ? null : (ranks ?? null) };
  const actedFor = (of: 'State' | 'Organization', terms: RefTerms | null | undefined) =>
    conditionOfTerms<PersonLeaf>(terms, [of], refs, (how, found) =>
      leaf({ test: 'for', of, how, wanted: found.map(keyOf), ...need }),
    );
  return allOf([
    text ? named(foldedText(text)) : ALWAYS,
    ranks?.length === 0 ? NEVER : ALWAYS,
    day !== null || ranks ? leaf({ test: 'held', day, ranks: ranks ?? null }) : ALWAYS,
    ...(await Promise.all([
      actedFor('State', where.states),
      actedFor('Organization', where.organizations),
      conditionOfTerms<PersonLeaf>(where.met, ACTOR_KINDS, refs, met),
    ])),
  ]);
}

/** Signs alone fold to nothing, which every name would hold. */
function named(key: string): Condition<PersonLeaf> {
  return key === '' ? NEVER : leaf({ test: 'named', key });
}

/** Those met may be of several kinds, each reached by relationships of its own. */
function met(how: Quantifier, found: readonly ResolvedRef[]): Condition<PersonLeaf> {
  const ofEachKind = ACTOR_KINDS.flatMap((whom) => {
    const wanted = found.filter(({ label }) => label === whom).map(({ id }) => id);
    return wanted.length === 0 ? [] : [leaf<PersonLeaf>({ test: 'met', whom, how, wanted })];
  });
  return how === 'any' ? anyOf(ofEachKind) : allOf(ofEachKind);
}
