import type { StoredNode } from '../graph/cypher/verify-view.ts';
import type { NodeLabel } from '../graph/view-shape.ts';
import { type FuzzyDate, parseFuzzyDate } from '../model/fuzzy-date.ts';
import { type Finding, shown } from './finding.ts';

type Props = StoredNode['props'];

/** Properties that hold EDTF. */
const DATES: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  State: ['from', 'until'],
  Document: ['publishedOn'],
  Person: ['born', 'died'],
  Tenure: ['from', 'until'],
  Meeting: ['date'],
  Account: ['date'],
};

/** Properties of which the first must not come after the second. */
const SPANS: Readonly<Partial<Record<NodeLabel, readonly [string, string]>>> = {
  State: ['from', 'until'],
  Person: ['born', 'died'],
  Tenure: ['from', 'until'],
  Meeting: ['from', 'until'],
};

/** Dates that are none, and ends before their beginnings, of a node and of what it owns. */
export function dateFindings(node: StoredNode): readonly Finding[] {
  const { label, key, props, links, parts } = node;
  return [
    ...invalid(node, DATES[label] ?? []),
    ...reversed(label, key, props, SPANS[label]),
    ...links
      .filter(({ type }) => type === 'MEMBER')
      .flatMap(({ other, props: own }) =>
        reversed(label, `${key} ${other}`, own, ['from', 'until']),
      ),
    ...parts.flatMap(dateFindings),
  ];
}

function invalid({ label, key, props }: StoredNode, names: readonly string[]): readonly Finding[] {
  return names
    .filter((name) => props[name] !== undefined && dateOf(props[name]) === null)
    .map((name) => ({
      code: 'DATE_INVALID',
      label,
      key,
      rule: `${name} must be a date as EDTF`,
      value: shown(props[name]),
    }));
}

function reversed(
  label: NodeLabel,
  key: string,
  props: Props,
  span: readonly [string, string] | undefined,
): readonly Finding[] {
  if (span === undefined) {
    return [];
  }
  const [first, last] = span;
  const start = dateOf(props[first])?.earliest ?? null;
  const end = dateOf(props[last])?.latest ?? null;
  return start === null || end === null || start <= end
    ? []
    : [
        {
          code: 'DATE_ORDER',
          label,
          key,
          rule: `${last} must not be before ${first}, ${shown(props[first])}`,
          value: shown(props[last]),
        },
      ];
}

/** Null where it is none. */
export function dateOf(value: unknown): FuzzyDate | null {
  if (typeof value !== 'string') {
    return null;
  }
  const parsed = parseFuzzyDate(value);
  return parsed.ok ? parsed.date : null;
}
