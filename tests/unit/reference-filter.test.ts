import { describe, expect, test } from 'vitest';
import { handMadeWorld } from '../support/hand-made-world.ts';
import { passes, type ReferenceWhere } from '../support/reference-filter.ts';

const WORLD = handMadeWorld([
  {
    id: 'visit',
    kind: 'VISIT',
    date: '2016-02-29/..',
    place: 'kremlin',
    hosts: ['RU'],
    seats: 'ada:RU | bo:KP',
    sides: [
      [{ person: 'ada', for: ['RU'], role: 'HOST' }],
      [{ person: 'bo', for: ['KP'], role: 'GUEST' }],
    ],
  },
  { id: 'talks', partOf: 'visit', date: '2016-XX-XX', seats: 'ada:RU | bo:KP cy:sco' },
  {
    id: 'call',
    kind: 'CALL',
    conveners: ['sco-plus'],
    seats: 'di:CN | ada:RU',
    sides: [
      [
        { person: 'di', for: ['CN'], role: 'GUEST', status: 'ABSENT' },
        { group: 'Aides', for: ['CN'] },
      ],
      [{ person: 'ada', for: ['RU'] }],
    ],
    accounts: [
      { document: 'gazette-late', says: 'all' },
      { document: 'reprint', says: 'all' },
      { document: 'memoir', says: 'all' },
    ],
  },
]);

const CASES: readonly (readonly [ReferenceWhere, string])[] = [
  [{}, 'visit talks call'],
  [{ kinds: ['CALL', 'VISIT'] }, 'visit call'],
  [{ modes: ['PHONE'] }, 'call'],
  [{ dated: false }, 'call'],
  [{ during: { from: '2016-03-01' } }, 'talks'],
  [{ during: { from: '2016-01-01', match: 'CERTAIN' } }, 'visit talks'],
  [{ during: { until: '2016-03-01', match: 'CERTAIN' } }, 'visit'],
  [{ during: { edtf: '2015-24' } }, 'visit talks'],
  [{ people: { any: ['cy'] } }, 'visit talks'],
  [{ people: { all: ['ada', 'di'] } }, 'call'],
  [{ maxParticipants: 2 }, 'call'],
  [{ states: { none: ['KP'] } }, 'call'],
  [{ states: { any: ['CN'] } }, 'call'],
  [{ organizations: { any: ['sco'] } }, 'visit talks'],
  [{ organizations: { any: ['sco-plus'] } }, 'call'],
  [{ places: { any: ['RU'] } }, 'visit'],
  [{ hosts: { all: ['RU', 'ada'] } }, 'visit'],
  [{ guests: { any: ['KP', 'CN'] } }, 'visit'],
  [{ documents: { none: ['memoir'] } }, 'visit talks'],
  [{ minIndependentSources: 2 }, 'call'],
  [{ knownBy: '2021-01-01' }, 'visit talks'],
  [{ or: [] }, ''],
  [{ or: [{ kinds: ['CALL'] }, { hosts: { any: ['RU'] } }] }, 'visit call'],
  [{ and: [{ kinds: ['CALL'] }, { kinds: ['VISIT'] }] }, ''],
  [{ not: { people: { any: ['bo'] } } }, 'call'],
];

describe('the reference of filters', () => {
  test.each(CASES)('lets through by %j: %s', (where, expected) => {
    const passing = WORLD.meetings.filter((meeting) => passes(WORLD, where, meeting));
    expect(passing.map(({ id }) => id).join(' ')).toBe(expected);
  });
});
