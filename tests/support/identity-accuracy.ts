import { nameKey } from '../../src/model/name-key.ts';
import { rememberWords } from '../../src/model/search/spelled-word.ts';
import type { Claim, StatedPerson } from '../../src/model/stated.ts';
import type { Identity } from '../../src/resolve/identity.ts';
import { rememberComparisons } from '../../src/resolve/matching/people/compare-forms.ts';
import { type NameForm, nameForm } from '../../src/resolve/matching/people/name-form.ts';
import { SURELY } from '../../src/resolve/matching/people/word-likeness.ts';
import type { IdentityLabels, KnownName, Named } from './identity-sample.ts';

/** How many of what was asked came out right, and what did not, in words. */
export interface Count {
  readonly asked: number;
  readonly right: number;
  readonly faults: readonly string[];
  /** Names that the reader of prose did not give, and so nobody could match. */
  readonly unread: readonly string[];
}

export interface IdentityAccuracy {
  /** Groups of spellings that became one person. */
  readonly groups: Count;
  /** Near misses that stayed two. */
  readonly nearMisses: Count;
  /** Surnames whose full name the register tells that lead to somebody of that name. */
  readonly surnames: Count;
  /** Surnames that lead to somebody of another full name. */
  readonly wrong: readonly string[];
}

/** Measures who became one against what people who read the rows say. */
export function measureIdentity(
  claims: readonly Claim[],
  identity: Identity,
  labels: IdentityLabels,
  known: readonly KnownName[],
): IdentityAccuracy {
  const people = claims.flatMap(({ record }) => (record.kind === 'person' ? [record] : []));
  const find = finderOf(people);
  const idOf = (id: string) => identity.idOf('person', id);
  return {
    groups: countGroups(labels, find, idOf),
    nearMisses: countNearMisses(labels, find, idOf),
    ...countSurnames(known, people, find, idOf),
  };
}

type Find = (named: Named) => StatedPerson | null;

/** The person record of a row that bears the name. */
function finderOf(people: readonly StatedPerson[]): Find {
  const byRow = new Map<string, StatedPerson[]>();
  for (const person of people) {
    const row = person.id.split('/').slice(1, 3).join('/');
    byRow.set(row, [...(byRow.get(row) ?? []), person]);
  }
  return ({ row, name, title }) => {
    const key = nameKey(name);
    const office = nameKey(title ?? '').replaceAll(' ', '-');
    const holds = ({ tenures }: StatedPerson) => tenures.some((one) => one.office.endsWith(office));
    // Of two of one name in a row, the one with the title.
    const inRow = (byRow.get(row) ?? []).toSorted((a, b) => Number(holds(b)) - Number(holds(a)));
    const keysOf = ({ names }: StatedPerson) => names.map(({ text }) => nameKey(text));
    return (
      inRow.find((person) => keysOf(person).includes(key)) ??
      inRow.find((person) =>
        keysOf(person).some((one) => one.includes(key) || key.includes(one)),
      ) ??
      null
    );
  };
}

function countGroups({ same }: IdentityLabels, find: Find, idOf: (id: string) => string): Count {
  const groups = same.map(({ person, mentions }) => {
    const found = mentions.map((one) => find(one)?.id ?? null);
    const ids = found.filter((id) => id !== null);
    const unread = mentions.filter((_, at) => found[at] === null);
    return {
      person,
      ids,
      people: new Set(ids.map(idOf)).size,
      unread: unread.map(({ row, name }) => `${row} ${name}`),
      told: mentions.map((one, at) => `${one.row} ${one.name} -> ${idOf(found[at] ?? 'unread')}`),
    };
  });
  const asked = groups.filter(({ ids }) => ids.length > 1);
  return {
    asked: asked.length,
    right: asked.filter(({ people }) => people === 1).length,
    faults: asked
      .filter(({ people }) => people > 1)
      .map(({ person, told }) => `${person} is several: ${told.join('; ')}`),
    unread: groups.flatMap(({ unread }) => unread),
  };
}

function countNearMisses(
  { different }: IdentityLabels,
  find: Find,
  idOf: (id: string) => string,
): Count {
  const pairs = different.map(({ a, b }) => ({
    told: `${a.person} (${a.row} ${a.name}), ${b.person} (${b.row} ${b.name})`,
    ids: [find(a)?.id ?? null, find(b)?.id ?? null],
  }));
  const asked = pairs.filter(({ ids: [a, b] }) => a != null && b != null);
  const faults = asked
    .filter(({ ids: [a, b] }) => idOf(a ?? '') === idOf(b ?? ''))
    .map(({ told }) => `one person: ${told}`);
  return {
    asked: asked.length,
    right: asked.length - faults.length,
    faults,
    unread: pairs.filter((pair) => !asked.includes(pair)).map(({ told }) => told),
  };
}

function countSurnames(
  known: readonly KnownName[],
  people: readonly StatedPerson[],
  find: Find,
  idOf: (id: string) => string,
): Pick<IdentityAccuracy, 'surnames' | 'wrong'> {
  const isNamed = nameTest();
  const fullNames = fullNamesOf(people, idOf);
  const surnames = known.flatMap((one) => {
    const found = find(one);
    if (found === null || found.names.some(({ kind }) => kind !== 'WEAK')) {
      return [];
    }
    const names = fullNames.get(idOf(found.id)) ?? [];
    const isRight = names.some((name) => isNamed(name, one.fullName));
    const ofState = people.filter((person) =>
      person.tenures.some(({ office }) => isOf(office, one)),
    );
    const isKnown = ofState.some(({ names }) =>
      names.some(({ text, kind }) => kind !== 'WEAK' && isNamed(text, one.fullName)),
    );
    const told = `${one.row} ${one.title} ${one.name} (${one.fullName}): ${names.join(', ')}`;
    return [{ isRight, isKnown, isNamed: names.length > 0, told }];
  });
  const asked = surnames.filter(({ isKnown }) => isKnown);
  const faults = asked.filter(({ isRight }) => !isRight).map(({ told }) => told);
  const unread = known.filter((one) => find(one) === null).map(({ row, name }) => `${row} ${name}`);
  return {
    surnames: { asked: asked.length, right: asked.length - faults.length, faults, unread },
    wrong: surnames.filter((one) => one.isNamed && !one.isRight).map(({ told }) => told),
  };
}

/** Ids of offices begin with the state. */
function isOf(office: string, { state }: KnownName): boolean {
  return state !== null && office.startsWith(`${state.toLowerCase()}-`);
}

function fullNamesOf(
  people: readonly StatedPerson[],
  idOf: (id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { id, names: stated } of people) {
    const full = stated.filter(({ kind }) => kind !== 'WEAK').map(({ text }) => text);
    names.set(idOf(id), [...new Set([...(names.get(idOf(id)) ?? []), ...full])]);
  }
  return names;
}

/** Whether a name of the register is the one that a label gives in full. */
function nameTest(): (name: string, full: string) => boolean {
  const compare = rememberComparisons();
  const read = rememberWords();
  const forms = new Map<string, NameForm>();
  const formOf = (text: string) => {
    const form = forms.get(text) ?? nameForm(text, read);
    forms.set(text, form);
    return form;
  };
  return (name, full) => {
    const [a, b] = [formOf(name), formOf(full)];
    const { relation, surety } = compare(a, b);
    const isOne = relation === 'EQUAL' || relation === 'WITHIN' || relation === 'OVERLAP';
    return a.key === b.key || (isOne && surety >= SURELY);
  };
}
