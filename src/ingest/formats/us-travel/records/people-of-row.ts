import type { MadeRecord } from '../../made-records.ts';
import { slug } from '../../slug.ts';
import { isFullName, spellingsOf } from './person-name.ts';

/** Whom one row names. Each row has people of its own; who they are is `resolve`'s to tell. */
export interface PeopleOfRow {
  idOf(named: NamedPerson): string;
  records(): readonly MadeRecord[];
}

interface NamedPerson {
  /** As it stands in the row. */
  readonly name: string;
  /** Id of the state or organization that the person represents. */
  readonly of: string | null;
  /** Id of the office that the row tells. */
  readonly held: string | null;
  /** EDTF dates that attest it; null where it is over. */
  readonly dates: readonly string[] | null;
}

interface PersonOfRow {
  readonly id: string;
  readonly name: string;
  readonly of: string | null;
  /** By office; without dates: it is over. */
  readonly held: Map<string, Set<string>>;
}

/** Where the row tells it. */
interface Told {
  readonly document: string;
  readonly locator: string;
  /** A date by which an office that is over had ended. */
  readonly over: string;
}

export function createPeopleOfRow(told: Told): PeopleOfRow {
  const people = new Map<string, PersonOfRow>();
  return {
    idOf: ({ name, of, held, dates }) => {
      const plain = `${told.document}/${slug(name)}`;
      const id = `${plain}${markOfOther(people.get(plain), { name, of, held, dates })}`;
      const person = people.get(id) ?? { id, of, name, held: new Map<string, Set<string>>() };
      people.set(id, person);
      if (held !== null) {
        person.held.set(held, new Set([...(person.held.get(held) ?? []), ...(dates ?? [])]));
      }
      return id;
    },
    records: () => [...people.values()].map((person) => recordOf(person, told)),
  };
}

/**
 * Two of one family name may sit in one room: those of two states, and those of one who hold two
 * offices, as in "Prime Minister Orlov and Foreign Minister Orlov".
 */
function markOfOther(first: PersonOfRow | undefined, { name, of, held }: NamedPerson): string {
  if (first === undefined) {
    return '';
  }
  if (first.of !== of) {
    return `-${(of ?? 'none').toLowerCase()}`;
  }
  const isOther = held !== null && first.held.size > 0 && !first.held.has(held);
  return isOther && !isFullName(name) ? `-${held}` : '';
}

function recordOf({ id, name, held }: PersonOfRow, told: Told): MadeRecord {
  const { document, locator, over } = told;
  const kind = isFullName(name) ? undefined : 'WEAK';
  return {
    kind: 'person',
    value: {
      id,
      names: { en: spellingsOf(name).map((text) => ({ text, kind, documents: [document] })) },
      tenures: [...held].map(([office, dates]) => ({
        office,
        ...(dates.size === 0 ? { until: over } : { attested: [...dates].sort() }),
        sources: [{ document, locator }],
      })),
    },
  };
}
