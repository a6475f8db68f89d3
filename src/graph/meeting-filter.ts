import { ACTOR_KINDS, type Refs, type ResolvedRef } from '../model/ref.ts';
import type { MeetingWhere, SpanTerms } from '../model/where.ts';
import {
  ALWAYS,
  allOf,
  anyOf,
  type Condition,
  compileCondition,
  leaf,
  NEVER,
  negationOf,
} from './condition.ts';
import { daySpanOf } from './during.ts';
import { type Filter, NO_FILTER } from './fragment.ts';
import {
  compileMeetingLeaf,
  type Linked,
  type ManyValued,
  type MeetingLeaf,
  type Quantifier,
} from './meeting-filter-leaf.ts';
import { checkMeetingFilterLimits } from './meeting-filter-limits.ts';
import { conditionOfTerms, keyOf } from './ref-terms.ts';

/** A filter whose references are ids of today; plain data, equal for equal questions. */
export type ResolvedMeetingFilter = Condition<MeetingLeaf>;

/**
 * Leads the filter's references to ids, all of one set of kinds in one statement.
 *
 * @throws LimitExceededError, BadInputError, NotFoundError, AmbiguousRefError
 */
export async function resolveMeetingFilter(
  where: MeetingWhere | null | undefined,
  refs: Refs,
): Promise<ResolvedMeetingFilter> {
  if (!where) {
    return ALWAYS;
  }
  checkMeetingFilterLimits(where);
  return conditionOf(where, refs);
}

/**
 * Cypher for a filter over the meeting bound as `node`. Values are parameters only, so filters of
 * one shape give one text, and Neo4j plans it once. No condition gives an empty text.
 */
export function compileMeetingFilter(resolved: ResolvedMeetingFilter | null, node = 'm'): Filter {
  return resolved === null
    ? NO_FILTER
    : compileCondition(resolved, (part, value) => compileMeetingLeaf(node, part, value), 'where');
}

async function conditionOf(where: MeetingWhere, refs: Refs): Promise<ResolvedMeetingFilter> {
  const nested = async (parts: readonly MeetingWhere[]) =>
    Promise.all(parts.map((part) => conditionOf(part, refs)));
  const plain = plainConditions(where);
  // All levels at once, so that their references share a statement.
  const [referring, and, or, not] = await Promise.all([
    Promise.all(referringConditions(where, refs)),
    where.and ? nested(where.and) : null,
    where.or ? nested(where.or) : null,
    where.not ? conditionOf(where.not, refs) : null,
  ]);
  return allOf([
    ...plain,
    ...referring,
    and ? allOf(and) : ALWAYS,
    or ? anyOf(or) : ALWAYS,
    not ? negationOf(not) : ALWAYS,
  ]);
}

function plainConditions(where: MeetingWhere): readonly ResolvedMeetingFilter[] {
  return [
    given(where.during, during),
    given(where.dated, (value) => leaf({ test: 'dated', value })),
    given(where.kinds, (values) => amongst(values, { test: 'oneOf', property: 'kind', values })),
    given(where.modes, (values) => amongst(values, { test: 'oneOf', property: 'mode', values })),
    given(where.statuses, (values) =>
      amongst(values, { test: 'oneOf', property: 'status', values }),
    ),
    given(where.ranks, (values) =>
      amongst(values, { test: 'listed', in: 'ranks', how: 'any', values }),
    ),
    given(where.maxParticipants, (value) =>
      leaf({ test: 'atMost', of: 'participantCount', value }),
    ),
    given(where.minIndependentSources, (value) =>
      leaf({ test: 'atLeast', of: 'sourceCount', value }),
    ),
    given(where.disputed, (value) => leaf({ test: 'disputed', value })),
    given(where.knownBy, (day) => leaf({ test: 'knownBy', day })),
  ];
}

function referringConditions(
  { people, states, organizations, places, documents, hosts, guests }: MeetingWhere,
  refs: Refs,
): readonly Promise<ResolvedMeetingFilter>[] {
  const linked =
    (to: Linked): OfTerms =>
    (how, found) =>
      leaf({ test: 'linked', to, how, ids: found.map(({ id }) => id) });
  const listed =
    (list: ManyValued, textOf: (thing: ResolvedRef) => string): OfTerms =>
    (how, found) =>
      leaf({ test: 'listed', in: list, how, values: found.map(textOf) });
  return [
    conditionOfTerms(people, ['Person'], refs, linked('people')),
    conditionOfTerms(states, ['State'], refs, linked('states')),
    conditionOfTerms(organizations, ['Organization'], refs, linked('organizations')),
    conditionOfTerms(
      places,
      ['Place'],
      refs,
      listed('placesWithin', ({ id }) => id),
    ),
    conditionOfTerms(documents, ['Document'], refs, linked('documents')),
    conditionOfTerms(hosts, ACTOR_KINDS, refs, listed('hostKeys', keyOf)),
    conditionOfTerms(guests, ACTOR_KINDS, refs, listed('guestKeys', keyOf)),
  ];
}

type OfTerms = (how: Quantifier, found: readonly ResolvedRef[]) => ResolvedMeetingFilter;

function given<Value>(
  value: Value | null | undefined,
  make: (value: Value) => ResolvedMeetingFilter,
): ResolvedMeetingFilter {
  return value === null || value === undefined ? ALWAYS : make(value);
}

/** A list of values of which a meeting must have one: of none, nothing can. */
function amongst(values: readonly string[], test: MeetingLeaf): ResolvedMeetingFilter {
  return values.length === 0 ? NEVER : leaf(test);
}

function during(span: SpanTerms): ResolvedMeetingFilter {
  const days = daySpanOf(span, 'during');
  return days === null
    ? ALWAYS
    : leaf({ test: span.match === 'CERTAIN' ? 'inside' : 'overlaps', ...days });
}
