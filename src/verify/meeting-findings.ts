import type { StoredNode } from '../graph/cypher/verify-view.ts';
import { isStatedBy } from '../ingest/check/check-stated.ts';
import { dateOf } from './date-findings.ts';
import { type Finding, shown } from './finding.ts';
import { idOfEnd, type Surroundings } from './surroundings.ts';

/** A meeting's status, date, place and people that none of its accounts states (design §1). */
export function meetingFindings(meeting: StoredNode, { around }: Surroundings): readonly Finding[] {
  const { key, props, links, parts } = meeting;
  const accounts = parts.filter(({ label }) => label === 'Account');
  const unstated = (what: string, value: unknown): Finding => ({
    code: 'UNSTATED',
    label: 'Meeting',
    key,
    rule: `must have an account that states its ${what}`,
    value: shown(value),
  });
  const people = links.filter(({ type }) => type === 'TOOK_PART').map(idOfEnd);
  const place = placeOf(meeting);
  const listed = new Set(
    accounts.flatMap((account) => [...texts(account, 'participants'), ...texts(account, 'absent')]),
  );
  return [
    ...(accounts.some((account) => account.props['status'] === props['status'])
      ? []
      : [unstated('status', props['status'])]),
    ...(isDateStated(props['date'], accounts) ? [] : [unstated('date', props['date'])]),
    ...(place === null || accounts.some(statesPlace(place, around))
      ? []
      : [unstated('place', place)]),
    ...people
      .filter((person) => !listed.has(person))
      .map((person) => unstated('participant', person)),
  ];
}

function placeOf({ links }: StoredNode): string | null {
  const held = (type: string) => links.find((link) => link.type === type);
  const link = held('HELD_AT') ?? held('HELD_IN');
  return link === undefined ? null : idOfEnd(link);
}

function texts({ props }: StoredNode, property: string): readonly string[] {
  const value = props[property];
  return Array.isArray(value) ? value.map(String) : [];
}

function isDateStated(date: unknown, accounts: readonly StoredNode[]): boolean {
  const recorded = dateOf(date);
  return (
    recorded === null ||
    accounts.some(({ props }) => {
      const said = dateOf(props['date']);
      return said !== null && isStatedBy(said, recorded);
    })
  );
}

function statesPlace(place: string, around: Surroundings['around']) {
  return ({ props }: StoredNode): boolean => {
    const said = props['place'];
    const seen = new Set<string>();
    const left = typeof said === 'string' ? [said] : [];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      if (at === place) {
        return true;
      }
      if (!seen.has(at)) {
        seen.add(at);
        left.push(...(around.get(at) ?? []));
      }
    }
    return false;
  };
}
