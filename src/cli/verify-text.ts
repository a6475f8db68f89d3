import { groupBy } from '../model/group-by.ts';
import type { Finding } from '../verify/finding.ts';

/** More of one code than this hide the others; `--json` has all of them. */
const MOST_OF_A_CODE = 20;

/** What was found as a person reads it: the codes with their counts, then the first of each. */
export function verifyLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) {
    return ['Nothing found: the graph keeps every rule.'];
  }
  const byCode = [...groupBy(findings, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return [
    `${found}:`,
    ...byCode.map(([code, { length }]) => `  ${code} ${length}`),
    ...byCode.flatMap(([, alike]) => ['', ...linesOf(alike)]),
  ];
}

function linesOf(alike: readonly Finding[]): readonly string[] {
  const more = alike.length - MOST_OF_A_CODE;
  return [
    ...alike.slice(0, MOST_OF_A_CODE).map(lineOf),
    ...(more > 0 ? [`… and ${more} more (--json lists all)`] : []),
  ];
}

function lineOf({ code, label, key, rule, value }: Finding): string {
  const what = [label, key].filter((part) => part !== '').join(' ');
  return `${code} ${what}: ${rule}${value === null ? '' : `, but got: ${value}`}`;
}
