/**
 * What stands still in the larger worlds: states, organizations, places, documents and offices. Told
 * as plain tables, so that a reference can look up what the service has to work out.
 */
import type { World } from './world.ts';

/** Codes of states, with the names by which the service orders them in English. */
export const GROUND_STATES: Readonly<Record<string, string>> = {
  CN: 'China',
  EG: 'Egypt',
  FR: 'France',
  KG: 'Kyrgyzstan',
  KP: 'North Korea',
  RU: 'Russia',
  US: 'United States',
  UZ: 'Uzbekistan',
};

/** Their ids are prefixes of one another, which an order by joined keys would get wrong. */
export const GROUND_ORGANIZATIONS: World['organizations'] = [
  { id: 'sco', names: { en: 'Shanghai Group' } },
  { id: 'sco-plus', names: { en: 'Broader Group' } },
  { id: 'asean', names: { en: 'Southern Group' } },
];

/** From the innermost outwards; `in` of the last ones is a state. */
export const GROUND_PLACES: NonNullable<World['places']> = [
  { id: 'kremlin', names: { en: 'Kremlin' }, kind: 'SITE', in: 'moscow' },
  { id: 'moscow', names: { en: 'Moscow' }, kind: 'CITY', in: 'RU' },
  { id: 'osh', names: { en: 'Osh' }, kind: 'CITY', in: 'osh-region' },
  { id: 'osh-region', names: { en: 'Osh Region' }, kind: 'REGION', in: 'KG' },
  { id: 'pyongyang', names: { en: 'Pyongyang' }, kind: 'CITY', in: 'KP' },
  { id: 'cairo', names: { en: 'Cairo' }, kind: 'CITY', in: 'EG' },
];

export const GROUND_DOCUMENTS: World['documents'] = [
  { id: 'register', publisher: 'Register', publishedOn: '2020-01-01' },
  { id: 'asharq', publisher: 'Asharq', agency: 'Wire', publishedOn: '2020-01-16' },
  { id: 'gazette', publisher: 'Gazette', agency: 'Wire', publishedOn: '2020-02-01' },
  { id: 'gazette-late', publisher: 'Gazette', publishedOn: '2021-07-02' },
  { id: 'reprint', publisher: 'Asharq', copyOf: 'gazette-late', publishedOn: '2021-08-30' },
  { id: 'memoir', publisher: 'Asharq', publishedOn: '2022-03-04' },
];

/** Which documents count as one source: they share an agency, or one copies another. */
export const VOICE_OF: Readonly<Record<string, string>> = {
  register: 'register',
  asharq: 'wire',
  gazette: 'wire',
  'gazette-late': 'gazette',
  reprint: 'gazette',
  memoir: 'memoir',
};

const RANKS = ['HEAD_OF_STATE', 'FOREIGN_MINISTER', 'MINISTER'] as const;

/** Three offices of each state, and the head of each organization. */
export const GROUND_OFFICES: World['offices'] = [
  ...Object.keys(GROUND_STATES).flatMap((of) =>
    RANKS.map((rank) => ({
      id: `${of.toLowerCase()}-${rank.toLowerCase()}`,
      titles: { en: `${rank} of ${of}` },
      of,
      rank,
    })),
  ),
  ...GROUND_ORGANIZATIONS.map(({ id }) => ({
    id: `${id}-head`,
    titles: { en: `Head of ${id}` },
    of: id,
    rank: 'HEAD_OF_ORGANIZATION',
  })),
];
