import type { z } from 'zod';
import { fieldOfPath } from '../check/record-fields.ts';
import type { Fault, FaultLevel, FieldPath, RawRecord } from '../records.ts';
import { sentence } from '../visible-text.ts';
import { LANGUAGE_RULE } from './schema/fields.ts';
import { leavesFolder } from './url-rule.ts';
import { branchOf, type Issue, typeWords } from './validate-unions.ts';
import { isAbsent, shown, valueAt } from './validate-values.ts';

/** What was checked, and where it was read. */
export type Checked = Pick<RawRecord, 'file' | 'path' | 'value' | 'lineOf'> & {
  readonly kind?: RawRecord['kind'];
};

/** What the validators found, as faults. */
export function faultsOfIssues(issues: readonly Issue[], checked: Checked): readonly Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], checked));
}

function faultsOfIssue(issue: Issue, above: FieldPath, checked: Checked): readonly Fault[] {
  const path = [...above, ...keysOf(issue)];
  const value = valueAt(checked.value, path);
  switch (issue.code) {
    case 'custom':
      return [faultAt(checked, path, ...codeOf(issue.params), issue.message)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(checked, path, key, issue.message));
    case 'invalid_key':
      return [error(checked, path, ...keyRule(path))];
    case 'invalid_value':
      return [error(checked, path, ...wrongWord(issue, value))];
    case 'invalid_union': {
      const branch = branchOf(issue, value);
      return branch === null
        ? [error(checked, path, ...wrongType(issue, value))]
        : branch.flatMap((inner) => faultsOfIssue(inner, path, checked));
    }
    case 'too_big':
      return [error(checked, path, 'TOO_MANY', `must have at most ${issue.maximum} entries`)];
    case 'too_small':
      return [error(checked, path, 'TOO_FEW', `must have at least ${issue.minimum} entries`)];
    default:
      return [error(checked, path, ...wrongType(issue, value))];
  }
}

type Rule = readonly [code: string, message: string];

function keysOf({ path }: Issue): FieldPath {
  return path.filter((key) => typeof key !== 'symbol');
}

function codeOf(params: z.core.$ZodIssueCustom['params']): readonly [FaultLevel, string] {
  return [params?.['level'] === 'warning' ? 'warning' : 'error', String(params?.['code'])];
}

function wrongWord(issue: z.core.$ZodIssueInvalidValue, value: unknown): Rule {
  const words = issue.values.map(String).join(', ');
  return isAbsent(value)
    ? ['REQUIRED', `is required; it must be one of: ${words}`]
    : ['ENUM', `must be one of: ${words}, but got: ${shown(value)}`];
}

function wrongType(issue: Issue, value: unknown): Rule {
  const wanted = typeWords(issue).join(' or ');
  if (isAbsent(value)) {
    return ['REQUIRED', `is required; it must be ${wanted}`];
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'calendar')) {
    return ['DATE_INVALID', OTHER_CALENDAR];
  }
  const cure = typeof value === 'number' && wanted.includes('text') ? '; quote it' : '';
  return ['TYPE', `must be ${wanted}, but got: ${shown(value)}${cure}`];
}

const OTHER_CALENDAR =
  'must be a Gregorian date as EDTF: convert it, and keep the date of the other calendar in a note';

/** The keys that are not fields are languages of names, or schemes of identifiers. */
function keyRule(path: FieldPath): Rule {
  return path.includes('identifiers')
    ? ['IDENTIFIER', 'must be a scheme in small letters, such as wikidata']
    : ['LANGUAGE', LANGUAGE_RULE];
}

function unknownField(checked: Checked, path: FieldPath, key: string, message: string): Fault {
  const field = [...path, key];
  const value = valueAt(checked.value, field);
  if (checked.kind === 'document' && key === 'path' && typeof value === 'string') {
    const rule = 'must not be given: the loader opens no other file, and this one';
    return leavesFolder(value)
      ? error(checked, field, 'PATH_OUTSIDE', `${rule} leaves the data folder: ${shown(value)}`)
      : error(checked, field, 'UNKNOWN_FIELD', message);
  }
  return error(checked, field, 'UNKNOWN_FIELD', message);
}

function error(checked: Checked, path: FieldPath, code: string, message: string): Fault {
  return faultAt(checked, path, 'error', code, message);
}

function faultAt(
  checked: Checked,
  path: FieldPath,
  level: FaultLevel,
  code: string,
  message: string,
): Fault {
  const field = fieldOfPath(checked.path, path);
  const line = checked.lineOf(path);
  return { level, file: checked.file, line, field, code, message: sentence(field, message) };
}
