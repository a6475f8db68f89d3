import type { StoredNode } from '../graph/cypher/verify-view.ts';
import { isStatedBy } from '../ingest/check/check-stated.ts';
import { dateOf } from './date-findings.ts';
import { type Finding, shown } from './finding.ts';
import { idOfEnd, type Surroundings } from './surroundings.ts';

/**
 * A meeting's status, date and place that none of its accounts states (design §1). Whom none lists is
 * noted, since a whole holds the participants of its parts, whose accounts may list them.
 */
export function meetingFindings(
  meeting: StoredNode,
  surroundings: Surroundings,
): readonly Finding[] {
  const { key, props, parts } = meeting;
  const accounts = parts.filter(({ label }) => label === 'Account');
  notePeople(meeting, accounts, surroundings);
  const place = placeOf(meeting);
  return [
    ...(accounts.some((account) => account.props['status'] === props['status'])
      ? []
      : [unstated(key, 'status', props['status'])]),
    ...(isDateStated(props['date'], accounts) ? [] : [unstated(key, 'date', props['date'])]),
    ...(place === null || accounts.some(statesPlace(place, surroundings.around))
      ? []
      : [unstated(key, 'place', place)]),
  ];
}

function unstated(key: string, what: string, value: unknown): Finding {
  const rule = `must have an account that states its ${what}`;
  return { code: 'UNSTATED', label: 'Meeting', key, rule, value: shown(value) };
}

function notePeople(
  { key, links }: StoredNode,
  accounts: readonly StoredNode[],
  { parts, unlisted }: Surroundings,
): void {
  const listed = new Set(
    accounts.flatMap((account) => [...texts(account, 'participants'), ...texts(account, 'absent')]),
  );
  for (const person of links.filter(({ type }) => type === 'TOOK_PART').map(idOfEnd)) {
    if (!listed.has(person)) {
      unlisted.push({ meeting: key, person });
    }
  }
  for (const whole of links.filter(({ type }) => type === 'PART_OF').map(idOfEnd)) {
    parts.set(whole, [...(parts.get(whole) ?? []), { id: key, listed }]);
  }
}

/** People whom no account lists, of the meeting or of its parts, and theirs. */
export function unlistedFindings({ parts, unlisted }: Surroundings): readonly Finding[] {
  const isListed = (meeting: string, person: string, seen: ReadonlySet<string>): boolean =>
    !seen.has(meeting) &&
    (parts.get(meeting) ?? []).some(
      ({ id, listed }) => listed.has(person) || isListed(id, person, new Set([...seen, meeting])),
    );
  return unlisted
    .filter(({ meeting, person }) => !isListed(meeting, person, new Set()))
    .map(({ meeting, person }) => unstated(meeting, 'participant', person));
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
