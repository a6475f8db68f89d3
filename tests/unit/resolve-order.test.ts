import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, StatedRecord } from '../../src/model/stated.ts';
import { resolveListed } from '../support/resolve-listed.ts';
import { STATES } from '../support/resolved.ts';
import {
  aClaim,
  aDocument,
  aJudgement,
  aMeeting,
  aName,
  anAccount,
  anOffice,
  aPerson,
  aPlace,
  aSeat,
  aTenure,
} from '../support/stated.ts';

describe('resolve', () => {
  const records: readonly StatedRecord[] = [
    aDocument('d1', { publishedOn: '2024-06-18', agencies: ['TASS'] }),
    aDocument('d2', { publishedOn: '2024-06-20', copyOf: 'd1' }),
    anOffice('president', { rank: 'HEAD_OF_STATE' }),
    aPerson('a', { tenures: [aTenure('president', { from: '2012' })] }),
    aPerson('b'),
    aPerson('b2', { names: [aName('B', { kind: 'ALIAS' })] }),
    aPlace('moscow'),
    aPlace('kremlin', { placeKind: 'SITE', in: 'moscow' }),
    aMeeting('whole', { meetingKind: 'VISIT', participants: [aSeat('a', { side: 0 })] }),
    aMeeting('part', {
      partOf: 'whole',
      date: '2024-06-18',
      participants: [aSeat('a', { side: 0 }), aSeat('b2', { side: 1 })],
      accounts: [anAccount('d1', { date: '2024-06-18' }), anAccount('d2', { date: '2024-06-19' })],
    }),
    aJudgement('SAME', ['b', 'b2']),
  ];
  const dates = ['2024', '2024-06', '2024-06-18', '2024-06-19', '[2024-06-18,2024-06-19]', null];
  const places = ['moscow', 'kremlin', 'RU', 'KP', null];
  /** Another data set's word on one of the records: other values, other seats, other names. */
  const variant = fc
    .record({
      record: fc.constantFrom(...records),
      date: fc.constantFrom(...dates),
      place: fc.constantFrom(...places),
      status: fc.constantFrom('INVITED' as const, 'ANNOUNCED' as const, 'OCCURRED' as const),
      people: fc.subarray(['a', 'b', 'b2']),
      documents: fc.subarray(['d1', 'd2']),
    })
    .map(({ record, date, place, status, people, documents }): StatedRecord => {
      switch (record.kind) {
        case 'meeting':
          return {
            ...record,
            date,
            place,
            status,
            sideCount: people.length,
            participants: people.map((person, side) => aSeat(person, { side, for: ['RU'] })),
            accounts: documents.map((id) => anAccount(id, { date, place, status })),
          };
        case 'person':
          return { ...record, born: date, names: [aName(`${record.id} of ${date}`)] };
        case 'document':
          return { ...record, publishedOn: date, copyOf: null };
        default:
          return record;
      }
    });
  const claims = fc
    .array(
      fc.record({ record: variant, dataset: fc.constantFrom('one', 'two', 'three', 'four') }),
      {
        maxLength: 15,
      },
    )
    .map((extra): readonly Claim[] => {
      const kinds = { one: 'CURATED', two: 'REGISTER', three: 'FEED', four: 'REGISTER' } as const;
      const stated = [
        ...records.map((record) => ({ record, dataset: 'one' as const })),
        ...extra,
      ].map(({ record, dataset }) => aClaim(record, dataset, kinds[dataset]));
      const unique = new Map(
        stated.map((claim) => [`${claim.dataset} ${claim.record.kind} ${claim.record.id}`, claim]),
      );
      return [...unique.values()];
    });

  test('is a function of the set of claims, whatever order they came in', () => {
    fc.assert(
      fc.property(
        claims.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([inOrder, shuffled]) => {
          expect(resolveListed(shuffled, STATES)).toEqual(resolveListed(inOrder, STATES));
        },
      ),
    );
  });
});
