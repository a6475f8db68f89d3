import type { MadeRecord } from '../../made-records.ts';
import type { HeldOffice } from '../rows/row.ts';
import { actorOf } from './actors.ts';
import { officeOf, type RegisterOffice } from './office.ts';
import { nameOfId, spellingsOf } from './person-name.ts';

const TITLES: Readonly<Record<HeldOffice, string>> = {
  PRESIDENT: 'President',
  SECRETARY: 'Secretary of State',
};
/** Where the register is published, and its ids of people with it. */
const SCHEME = 'history-state-gov';

export const UNITED_STATES = 'US';

/** The office of those whom the register keeps by id. */
export function registerOffice(held: HeldOffice): RegisterOffice {
  const actor = actorOf(UNITED_STATES);
  if (actor === null) {
    throw new TypeError('The United States are no built-in state.');
  }
  return officeOf(TITLES[held], actor);
}

export function registerPersonId(who: string): string {
  return `us-travel/people/${who}`;
}

/** How one row shows somebody whom the register keeps by id. */
interface ShownByRow {
  readonly who: string;
  /** As the row has it; null where it has only the id. */
  readonly name: string | null;
  readonly held: HeldOffice;
  /** Id of what this row says of the person. */
  readonly id: string;
  readonly document: string;
  /** `from` and `until`, or `attested`. */
  readonly tenure: Readonly<Record<string, unknown>>;
  readonly life?: Readonly<Record<string, unknown>>;
}

/**
 * Somebody whom the register keeps by id: the person of that id, of whom every row says the same,
 * and what this row alone says, as a person of its own that is judged to be the same.
 */
export function registerPerson({ who, name, held, id, ...row }: ShownByRow): readonly MadeRecord[] {
  const person = registerPersonId(who);
  const { full, short } = nameOfId(who);
  const office = registerOffice(held);
  const [first = full, ...others] = name === null ? [full] : spellingsOf(name);
  const documents = [row.document];
  return [
    office.record,
    {
      kind: 'person',
      value: {
        id: person,
        names: { en: short === null ? full : [full, { text: short, kind: 'WEAK' }] },
        identifiers: { [SCHEME]: who },
      },
    },
    {
      kind: 'person',
      value: {
        id,
        names: { en: [first, ...others].map((text) => ({ text, documents })) },
        ...row.life,
        tenures: [{ office: office.id, ...row.tenure, sources: [{ document: row.document }] }],
      },
    },
    {
      kind: 'judgement',
      value: {
        of: 'person',
        same: [person, id],
        because: `The register names ${who} in ${row.document}.`,
      },
    },
  ];
}
