import { isDeepStrictEqual } from 'node:util';
import type { StoredLink, StoredNode } from '../graph/cypher/verify-view.ts';
import { isDerived } from './derived.ts';
import { type Finding, shown } from './finding.ts';

/** Everything in which a node, or what it owns, is not as the view has it. */
export function compareNode(expected: StoredNode, stored: StoredNode): readonly Finding[] {
  return comparing(expected, stored, `${expected.key}`);
}

function comparing(expected: StoredNode, stored: StoredNode, key: string): readonly Finding[] {
  const { label } = expected;
  const about = { label, key };
  return [
    ...expected.labels
      .filter((one) => !stored.labels.includes(one))
      .map((one) => ({
        ...about,
        code: 'LABEL_MISSING',
        rule: `must be a ${one} too`,
        value: null,
      })),
    ...compareProps(expected, stored, key),
    ...compareLinks(expected, stored, key),
    ...compareParts(expected, stored, key),
  ];
}

const HASHES: ReadonlySet<string> = new Set(['rev', 'owned']);
/** As of which version a node was written: no claim says that. */
const OF_LOADS: ReadonlySet<string> = new Set(['written']);

function compareProps(expected: StoredNode, stored: StoredNode, key: string): Finding[] {
  const { label } = expected;
  const names = [...new Set([...Object.keys(expected.props), ...Object.keys(stored.props)])];
  return names
    .filter(
      (name) => !OF_LOADS.has(name) && !isDeepStrictEqual(expected.props[name], stored.props[name]),
    )
    .map((name) => ({
      code: codeOf(expected, name),
      label,
      key,
      rule: `${name} must be ${shown(expected.props[name])}`,
      value: shown(stored.props[name]),
    }));
}

function codeOf({ label }: StoredNode, property: string): string {
  if (HASHES.has(property)) {
    return 'HASH_STALE';
  }
  return isDerived(label, property) ? 'DERIVED_STALE' : 'VALUE_DIFFERS';
}

function compareLinks(expected: StoredNode, stored: StoredNode, key: string): Finding[] {
  const { label } = expected;
  const about = (link: StoredLink) => ({ label, key: `${key} ${nameOfLink(link)}` });
  const { both, missing, left } = paired(expected.links, stored.links, identityOfLink);
  return [
    ...missing.map((link) => ({
      ...about(link),
      code: 'LINK_MISSING',
      rule: 'must be there',
      value: 'nothing',
    })),
    ...left.map((link) => ({
      ...about(link),
      code: 'LINK_LEFT_OVER',
      rule: 'must not be there, since no claim gives it',
      value: shown(link.props),
    })),
    ...both
      .filter(([one, other]) => !isDeepStrictEqual(one.props, other.props))
      .map(([one, other]) => ({
        ...about(one),
        code: 'VALUE_DIFFERS',
        rule: `must have ${shown(one.props)}`,
        value: shown(other.props),
      })),
  ];
}

function nameOfLink({ type, isOut, other }: StoredLink): string {
  return isOut ? `-${type}-> ${other}` : `<-${type}- ${other}`;
}

function identityOfLink(link: StoredLink): string {
  return `${nameOfLink(link)} ${String(link.props['order'] ?? '')}`;
}

function compareParts(expected: StoredNode, stored: StoredNode, key: string): Finding[] {
  const { both, missing, left } = paired(expected.parts, stored.parts, identityOfPart);
  return [
    ...missing.map((part) => ({
      code: 'PART_MISSING',
      label: part.label,
      key: nameOfPart(part, key),
      rule: `must be a part of ${expected.label} ${key}`,
      value: 'nothing',
    })),
    ...left.map((part) => ({
      code: 'PART_LEFT_OVER',
      label: part.label,
      key: nameOfPart(part, key),
      rule: 'must not be there, since no claim gives it',
      value: shown(part.props),
    })),
    ...both.flatMap(([one, other]) => comparing(one, other, nameOfPart(one, key))),
  ];
}

function nameOfPart({ key, props }: StoredNode, owner: string): string {
  return key === '' ? `${owner} ${shown(props['text'])}` : key;
}

/** Names have no key: those of one text, language and kind are one. */
function identityOfPart({ label, key, props }: StoredNode): string {
  return JSON.stringify(
    [label, key, props['text'], props['language'], props['kind']].slice(
      0,
      label === 'Name' ? 5 : 2,
    ),
  );
}

interface Paired<Thing> {
  readonly both: readonly (readonly [Thing, Thing])[];
  readonly missing: readonly Thing[];
  readonly left: readonly Thing[];
}

function paired<Thing>(
  expected: readonly Thing[],
  stored: readonly Thing[],
  identityOf: (thing: Thing) => string,
): Paired<Thing> {
  const found = new Map<string, Thing[]>();
  for (const thing of stored) {
    const identity = identityOf(thing);
    const alike = found.get(identity);
    if (alike === undefined) {
      found.set(identity, [thing]);
    } else {
      alike.push(thing);
    }
  }
  const both: [Thing, Thing][] = [];
  const missing: Thing[] = [];
  for (const thing of expected) {
    const other = found.get(identityOf(thing))?.shift();
    if (other === undefined) {
      missing.push(thing);
    } else {
      both.push([thing, other]);
    }
  }
  return { both, missing, left: [...found.values()].flat() };
}
