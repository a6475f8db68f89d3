import { builtInStates } from '../../../states/built-in-states.ts';
import type { MadeRecord } from '../../made-records.ts';
import { DECLARED_STATES } from '../countries.ts';
import { ORGANIZATIONS } from '../organizations.ts';

/** A state or organization that somebody represents. */
export interface RegisterActor {
  readonly id: string;
  /** Id in the tables of the format. */
  readonly known: string;
  /** In titles: "President of the Philippines". */
  readonly phrase: string;
  /** What ids of its offices begin with. */
  readonly prefix: string;
  readonly isState: boolean;
  /** Null for what is built in. */
  readonly record: MadeRecord | null;
}

/** Other data sets know it by this id; its offices keep the abbreviation. */
const OTHER_IDS: ReadonlyMap<string, string> = new Map([['un', 'united-nations']]);
const WITH_ARTICLE =
  /^(United|Soviet|German Democratic|Democratic|Central African|Dominican|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles|Kingdom)\b|\b(Republic|Islands|Emirates|Federation|Union|Territories)$/;

const ACTORS: ReadonlyMap<string, RegisterActor> = new Map([
  ...builtInStates().map(({ id, names }): [string, RegisterActor] => {
    const name = names.find(({ language }) => language === 'en')?.text ?? id;
    return [id, stateActor(id, name, null)];
  }),
  ...DECLARED_STATES.map(({ id, names, from, until }): [string, RegisterActor] => {
    const value = { id, names: { en: names.en }, from, until };
    return [id, stateActor(id, names.en, { kind: 'state', value })];
  }),
  ...ORGANIZATIONS.map(({ id, name }): [string, RegisterActor] => [id, organization(id, name)]),
]);

/** Null for an id that no table of the format has. */
export function actorOf(id: string): RegisterActor | null {
  return ACTORS.get(id) ?? null;
}

function stateActor(id: string, name: string, record: MadeRecord | null): RegisterActor {
  const phrase = WITH_ARTICLE.test(name) ? `the ${name}` : name;
  return { id, known: id, phrase, prefix: id.toLowerCase(), isState: true, record };
}

function organization(known: string, name: string): RegisterActor {
  const id = OTHER_IDS.get(known) ?? known;
  return {
    id,
    known,
    phrase: `the ${name}`,
    prefix: known,
    isState: false,
    record: { kind: 'organization', value: { id, names: { en: name } } },
  };
}
