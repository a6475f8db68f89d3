import type { IdentifiedKind, StatedJudgement } from '../../model/stated.ts';
import { byName } from '../by-name.ts';
import {
  type Fault,
  type Located,
  located as locatedAt,
  type RawRecord,
  type RefusedRecord,
  type Stated,
} from '../records.ts';
import { judgementId } from '../validate/normalise.ts';
import { isAbsent, valueAt } from '../validate/validate-values.ts';
import { faultIn } from './check-fault.ts';
import { type KnownRecords, knownRecords, locatedOf } from './check-index.ts';

const KINDS: readonly IdentifiedKind[] = [
  'person',
  'meeting',
  'place',
  'organization',
  'document',
  'office',
  'state',
];

/**
 * Gives judgements that do not say of what they are the one kind that knows all their ids. Their
 * kind, written or found, is then in their id: the same ids may be judged once of each kind.
 */
export function settleJudgements(
  located: readonly Located[],
  others: readonly Stated[],
  refused: readonly RefusedRecord[] = [],
): readonly Located[] {
  if (!located.some(({ kind }) => kind === 'judgement')) {
    return located;
  }
  const known = knownRecords(byName(located), others, refused);
  return located.map((one) => {
    const record = one.kind === 'judgement' ? one.record : null;
    if (record?.kind !== 'judgement') {
      return one;
    }
    const { raw } = one;
    const [of, ...more] = saysItsKind(raw) ? [record.of] : kindsOf(record, known);
    return of === undefined || more.length > 0
      ? one
      : locatedAt(raw, { ...record, of, id: judgementId({ ...record, of }) });
  });
}

/** Judgements whose kind cannot be found from their ids. */
export function checkJudgements(
  located: readonly Located[],
  known: KnownRecords,
): readonly Fault[] {
  return locatedOf('judgement', located).flatMap(({ raw, record }) => {
    if (saysItsKind(raw)) {
      return [];
    }
    const kinds = kindsOf(record, known);
    const field = record.verdict.toLowerCase();
    const ids = record.ids.join(', ');
    if (kinds.length === 0) {
      const message = `must name ids that one kind of record declares, but got: ${ids}`;
      return [faultIn(raw, field, 'UNKNOWN_REF', message)];
    }
    const message = `names both ${kinds.join(' and ')}: ${ids}; say which under of`;
    return kinds.length === 1 ? [] : [faultIn(raw, field, 'JUDGEMENT_AMBIGUOUS', message)];
  });
}

/** Validation fills in a kind where the record leaves it out, so only what was read can tell. */
export function saysItsKind({ value }: RawRecord): boolean {
  return !isAbsent(valueAt(value, ['of']));
}

/**
 * An id that the load declares is what the load declares it to be, so that no other data set can
 * make its judgements ambiguous; only where that fits no kind is the graph asked for all of them.
 */
function kindsOf({ ids }: StatedJudgement, known: KnownRecords): readonly IdentifiedKind[] {
  const own = new Set(ids.filter((id) => KINDS.some((kind) => known.inLoad(kind, id))));
  const nearest = KINDS.filter((kind) =>
    ids.every((id) => (own.has(id) ? known.inLoad(kind, id) : known.has(kind, id))),
  );
  return nearest.length > 0
    ? nearest
    : KINDS.filter((kind) => ids.every((id) => known.has(kind, id)));
}
