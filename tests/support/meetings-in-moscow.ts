import type { Claim, StatedMeeting, StatedRecord } from '../../src/model/stated.ts';
import { viewOf } from './resolved.ts';
import { aClaim, aMeeting, aName, aPerson, aPlace, aSeat } from './stated.ts';

const MOSCOW = aPlace('moscow');
const BEIJING = aPlace('beijing', { in: 'CN' });
/** People and places that the records of these tests name. */
export const GROUND: readonly StatedRecord[] = [
  MOSCOW,
  BEIJING,
  aPlace('pyongyang', { in: 'KP' }),
  aPlace('kremlin', { placeKind: 'SITE', in: 'moscow' }),
  aPlace('omsk'),
  ...['Olga Petrova', 'Chen Wei', 'Liu Yang', 'Boris Orlov'].map((name) =>
    aPerson(idOf(name), { names: [aName(name)] }),
  ),
];

function idOf(name: string): string {
  return name.toLowerCase().replace(' ', '-');
}

/** Talks of a guest with a host in Moscow. */
export function talks(id: string, given: Partial<StatedMeeting> = {}, [guest, host] = PAIR) {
  return aMeeting(id, {
    date: '2001-05-12',
    place: 'moscow',
    participants: [
      aSeat(guest, { side: 0, for: ['CN'], role: 'GUEST' }),
      aSeat(host, { side: 1, for: ['RU'], role: 'HOST' }),
    ],
    ...given,
  });
}

const PAIR: readonly [string | null, string | null] = ['chen-wei', 'olga-petrova'];

/** A visit of a guest to Moscow, over three days. */
export function visit(id: string, guest: string, given: Partial<StatedMeeting> = {}) {
  return aMeeting(id, {
    meetingKind: 'VISIT',
    date: '2001-05-11/2001-05-13',
    place: 'moscow',
    hosts: ['RU'],
    participants: [aSeat(guest, { side: 0, for: ['CN'], role: 'GUEST' })],
    ...given,
  });
}

/** What a person wrote, registers tell, and a feed. */
export const hand = (record: StatedRecord) => aClaim(record, 'hand', 'CURATED');
export const register = (record: StatedRecord) => aClaim(record, 'register', 'REGISTER');
export const elsewhere = (record: StatedRecord) => aClaim(record, 'elsewhere', 'REGISTER');
export const feed = (record: StatedRecord) => aClaim(record, 'feed', 'FEED');

/** Ids of the meetings that `resolve` makes of claims on that ground. */
export const meetingIds = (...claims: readonly (StatedRecord | Claim)[]) =>
  viewOf(...GROUND, ...claims).meetings.map(({ id }) => id);
