import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/**
 * A value that fits no form of a field: the form that was meant is the one whose type it has.
 * Null where it has the type of none.
 */
export function branchOf(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly Issue[] | null {
  const words = issue.errors.flat().filter((inner) => isWrongWord(inner, value));
  const [first] = words;
  const branch = issue.errors.find((issues) => !issues.some(isMismatch));
  if (branch !== undefined) {
    return knowsNothingOf(branch, value) ? null : branch;
  }
  return first?.code === 'invalid_value'
    ? [{ ...first, values: words.flatMap((word) => ('values' in word ? word.values : [])) }]
    : null;
}

/** What the forms of a field are, in the words of the format. */
export function typeWords(issue: Issue): readonly string[] {
  switch (issue.code) {
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap(wordsOfForm))];
    case 'invalid_type':
      return [WORDS.get(issue.expected) ?? issue.expected];
    case 'invalid_value':
      return issue.values.map(String);
    default:
      return ['a mapping'];
  }
}

function wordsOfForm([first]: readonly Issue[]): readonly string[] {
  return first === undefined || first.path.length > 0 ? ['a mapping'] : typeWords(first);
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['boolean', 'true or false'],
]);

function isMismatch(issue: Issue): boolean {
  if (issue.path.length > 0) {
    return false;
  }
  return issue.code === 'invalid_union'
    ? issue.errors.every((issues) => issues.some(isMismatch))
    : issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function isWrongWord(issue: Issue, value: unknown): boolean {
  return (
    issue.code === 'invalid_value' &&
    issue.path.length === 0 &&
    typeof value === 'string' &&
    issue.values.some((word) => typeof word === 'string')
  );
}

/** A mapping that has none of this form's keys, not even the required ones, was not meant to be it. */
function knowsNothingOf(issues: readonly Issue[], value: unknown): boolean {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  return (
    typeof value === 'object' &&
    value !== null &&
    issues.length > 1 &&
    unknown.length > 0 &&
    unknown.length === Object.keys(value).length
  );
}
