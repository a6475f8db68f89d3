import { LimitExceededError } from '../errors.ts';
import type { MeetingWhere, RefTerms } from '../model/where.ts';

/** How deep `and`, `or` and `not` may nest. */
const MOST_FILTER_DEPTH = 4;
/** How many conditions one filter may hold in all; an empty filter counts as one. */
const MOST_FILTER_LEAVES = 50;
/** How many references one filter may name in all: each may take a look-up by name. */
const MOST_FILTER_REFS = 1_000;

/** @throws LimitExceededError for a filter that is too deep, too wide or names too much. */
export function checkMeetingFilterLimits(where: MeetingWhere): void {
  const { leaves, refs } = sizeOf(where, 0);
  if (leaves > MOST_FILTER_LEAVES) {
    throw new LimitExceededError('conditions of where', MOST_FILTER_LEAVES, leaves);
  }
  checkRefCount([refs]);
}

/** @throws LimitExceededError for a filter whose fields name too much together. */
export function checkRefCount(counts: readonly number[]): void {
  const refs = sum(counts);
  if (refs > MOST_FILTER_REFS) {
    throw new LimitExceededError('references of where', MOST_FILTER_REFS, refs);
  }
}

interface Size {
  readonly leaves: number;
  readonly refs: number;
}

function sizeOf({ and, or, not, ...fields }: MeetingWhere, depth: number): Size {
  if (depth > MOST_FILTER_DEPTH) {
    throw new LimitExceededError('depth of where', MOST_FILTER_DEPTH, depth);
  }
  const nested = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  const inner = nested.map((part) => sizeOf(part, depth + 1));
  const given = Object.values(fields).filter((field) => field !== null && field !== undefined);
  const own = given.length === 0 && nested.length === 0 ? 1 : given.length;
  const terms = [
    fields.people,
    fields.states,
    fields.organizations,
    fields.places,
    fields.documents,
    fields.hosts,
    fields.guests,
  ];
  return {
    leaves: sum([own, ...inner.map(({ leaves }) => leaves)]),
    refs: sum([...terms.map(refCount), ...inner.map(({ refs }) => refs)]),
  };
}

/** How many references a field names. */
export function refCount(terms: RefTerms | null | undefined): number {
  return sum([terms?.all, terms?.any, terms?.none].map((refs) => refs?.length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
