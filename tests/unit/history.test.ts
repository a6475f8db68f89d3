import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/model/day.ts';
import { type Held, historyOf, type Telling, versionKnownOn } from '../../src/model/history.ts';

const HELD: Held = { status: 'OCCURRED', date: '2024-06-18', place: 'palace' };

/** An account that tells no more than a test is about. */
function telling(publishedOn: string | null, told: Partial<Telling> = {}): Telling {
  return { headline: false, date: null, status: null, place: null, publishedOn, ...told };
}

function history(accounts: readonly Telling[], held = HELD) {
  return historyOf(held, accounts, (inner, outer) => inner === 'palace' && outer === 'city');
}

describe('A history', () => {
  test('of no accounts has no versions', () => {
    expect(history([])).toEqual([]);
  });

  test('has a version per day of publication, oldest first, with the accounts of that day', () => {
    const late = telling('2024-06-20');
    const early = telling('2024-03-01', { status: 'INVITED' });
    const alsoLate = telling('2024-06-20', { status: 'OCCURRED' });

    const versions = history([late, early, alsoLate]);

    expect(versions.map(({ knownOn, accounts }) => [knownOn?.edtf, accounts])).toEqual([
      ['2024-03-01', [early]],
      ['2024-06-20', [late, alsoLate]],
    ]);
  });

  test('counts a document of which only the month is known from its last day on', () => {
    const versions = history([telling('2024-06'), telling('2024-06-30'), telling('2024-06-10')]);

    expect(versions.map(({ knownOn }) => knownOn?.edtf)).toEqual(['2024-06-10', '2024-06-30']);
  });

  test('ends with what undated documents tell', () => {
    const versions = history([
      telling(null, { status: 'OCCURRED' }),
      telling('2024-06-20', { status: 'ANNOUNCED' }),
    ]);

    expect(versions.map(({ knownOn, status }) => [knownOn?.edtf, status])).toEqual([
      ['2024-06-20', 'ANNOUNCED'],
      [undefined, 'OCCURRED'],
    ]);
  });

  test.for([
    [
      ['INVITED', 'ANNOUNCED', 'OCCURRED'],
      ['INVITED', 'ANNOUNCED', 'OCCURRED'],
    ],
    [
      ['ANNOUNCED', 'INVITED'],
      ['ANNOUNCED', 'ANNOUNCED'],
    ],
    [
      ['OCCURRED', 'ANNOUNCED', 'CANCELLED'],
      ['OCCURRED', 'OCCURRED', 'CANCELLED'],
    ],
    [
      ['CANCELLED', 'OCCURRED'],
      ['CANCELLED', 'OCCURRED'],
    ],
    [
      [null, 'ANNOUNCED', null],
      ['ANNOUNCED', 'ANNOUNCED', 'ANNOUNCED'],
    ],
    [
      [null, null],
      ['OCCURRED', 'OCCURRED'],
    ],
  ] as const)('of which accounts tell %j has the statuses %j', ([told, statuses]) => {
    const accounts = told.map((status, day) => telling(`2024-01-0${day + 1}`, { status }));

    expect(history(accounts).map(({ status }) => status)).toEqual(statuses);
  });

  test('takes nothing back for a headline', () => {
    const versions = history([
      telling('2024-01-01', { status: 'OCCURRED' }),
      telling('2024-01-02', { status: 'CANCELLED', headline: true }),
    ]);

    expect(versions.map(({ status }) => status)).toEqual(['OCCURRED', 'OCCURRED']);
  });

  test('has the date of the meeting as soon as an account tells it', () => {
    const versions = history([
      telling('2024-01-01', { date: '2024' }),
      telling('2024-01-02', { date: '2024-06' }),
      telling('2024-01-03', { date: '2024-06-18' }),
      telling('2024-01-04', { date: '2024-06-19' }),
    ]);

    expect(versions.map(({ date }) => date)).toEqual([
      '2024',
      '2024-06',
      '2024-06-18',
      '2024-06-18',
    ]);
  });

  test('prefers the date that lies within the others, then the newest, then the smallest', () => {
    const undated = { ...HELD, date: null };

    expect(
      history(
        [
          telling('2024-01-01', { date: '2024-05' }),
          telling('2024-01-02', { date: '2024' }),
          telling('2024-01-03', { date: '2023-02' }),
          telling('2024-01-03', { date: '2023-01' }),
        ],
        undated,
      ).map(({ date }) => date),
    ).toEqual(['2024-05', '2024-05', '2023-01']);
  });

  test('prefers what accounts of its own status tell', () => {
    const [, version] = history(
      [
        telling('2024-01-01', { status: 'ANNOUNCED', date: '2024-05-01' }),
        telling('2024-01-02', { status: 'OCCURRED', date: '2024-05' }),
      ],
      { ...HELD, date: null },
    );

    expect(version).toMatchObject({ status: 'OCCURRED', date: '2024-05' });
  });

  test('prefers the place that lies in the others', () => {
    const versions = history(
      [telling('2024-01-01', { place: 'palace' }), telling('2024-01-02', { place: 'city' })],
      { ...HELD, place: null },
    );

    expect(versions.map(({ place }) => place)).toEqual(['palace', 'palace']);
  });
});

describe('What was known on a day', () => {
  test.for([
    ['2024-02-29', null],
    ['2024-03-01', 'INVITED'],
    ['2024-06-19', 'INVITED'],
    ['2024-06-20', 'OCCURRED'],
    ['2030-01-01', 'OCCURRED'],
  ] as const)('%s has the status %s, whatever undated documents tell', ([day, status]) => {
    const versions = history([
      telling('2024-03-01', { status: 'INVITED' }),
      telling('2024-06-20', { status: 'OCCURRED' }),
      telling(null, { status: 'CANCELLED' }),
    ]);

    expect(versionKnownOn(versions, parseDay(day) ?? '')?.status ?? null).toBe(status);
  });
});
