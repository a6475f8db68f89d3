import { describe, expect, test } from 'vitest';
import { meetingOf, viewOf } from '../support/resolved.ts';
import { aClaim, aDocument, aMeeting, anAccount, aPerson, aPlace } from '../support/stated.ts';

describe('values that differ', () => {
  const meeting = (id: string, date: string) =>
    aMeeting('m', { date, accounts: [anAccount(id, { date })] });

  test('are settled by the kind of data set, then by the narrower date', () => {
    const documents = ['a', 'b', 'c'].map((id) => aClaim(aDocument(id)));
    const view = viewOf(
      ...documents,
      aClaim(meeting('a', '2024-06'), 'one', 'REGISTER'),
      aClaim(meeting('b', '2024-06-18'), 'two', 'REGISTER'),
      aClaim(meeting('c', '2024-06-30'), 'three', 'FEED'),
    );
    expect(meetingOf(view).date).toBe('2024-06-18');
  });

  test('are settled by more independent sources, where nothing else tells them apart', () => {
    const told = (date: string, documents: readonly string[]) =>
      aMeeting('m', { date, accounts: documents.map((id) => anAccount(id, { date })) });
    const agency = { agencies: ['TASS'] };
    const view = viewOf(
      aDocument('a', agency),
      aDocument('b', agency),
      aDocument('c'),
      aDocument('d'),
      aClaim(told('2024-06-18', ['a', 'b']), 'one'),
      aClaim(told('2024-06-19', ['c', 'd']), 'two'),
    );
    expect(meetingOf(view).date).toBe('2024-06-19');
    expect(meetingOf(view).independentSourceCount).toBe(3);
  });
});

describe('independent sources', () => {
  test('are one where a document copies a copy, or copies what quotes the same agency', () => {
    const documents = [
      aDocument('d1', { agencies: ['AFP'] }),
      aDocument('d2', { copyOf: 'd1' }),
      aDocument('d3', { copyOf: 'd2' }),
      aDocument('d4', { agencies: ['afp'] }),
      aDocument('d5'),
    ];
    const count = (...told: readonly string[]) =>
      meetingOf(viewOf(...documents, aMeeting('m', { accounts: told.map((id) => anAccount(id)) })))
        .independentSourceCount;
    expect(count('d1', 'd3')).toBe(1);
    expect(count('d2', 'd4')).toBe(1);
    expect(count('d3', 'd5')).toBe(2);
  });
});

describe('disagreements', () => {
  const told = (...accounts: readonly (readonly [string, Parameters<typeof anAccount>[1]])[]) =>
    meetingOf(
      viewOf(
        aDocument('early', { publishedOn: '2024-06-01' }),
        aDocument('late', { publishedOn: '2024-07-01' }),
        aPlace('moscow'),
        aPlace('kremlin', { placeKind: 'SITE', in: 'moscow' }),
        aPlace('kazan'),
        aPerson('p'),
        aMeeting('m', {
          date: '2024-06-18',
          accounts: accounts.map(([document, says]) => anAccount(document, says)),
        }),
      ),
    ).disagreements.map(({ field, values }) => [field, values.map(({ text }) => text)]);

  test('on dates are those that no day satisfies', () => {
    expect(told(['early', { date: '2024-06' }], ['late', { date: '2024-06-18' }])).toEqual([]);
    expect(
      told(
        ['early', { date: '2024-06-18' }],
        ['late', { date: '2024-06-19' }],
        ['late', { date: '2024' }],
      ),
    ).toEqual([['DATE', ['18 June 2024', '19 June 2024']]]);
    expect(
      told(['early', { date: '[2024-06-18,2024-06-19]' }], ['late', { date: '2024-06-19' }]),
    ).toEqual([]);
  });

  test('on places are those of which neither lies in the other', () => {
    expect(told(['early', { place: 'moscow' }], ['late', { place: 'kremlin' }])).toEqual([]);
    expect(told(['early', { place: 'RU' }], ['late', { place: 'kazan' }])).toEqual([]);
    expect(told(['early', { place: 'kremlin' }], ['late', { place: 'kazan' }])).toEqual([
      ['PLACE', ['kremlin', 'kazan']],
    ]);
  });

  test('on status count a plan only in a document from after the last day, unless a headline', () => {
    expect(told(['early', { status: 'ANNOUNCED' }], ['late', { status: 'OCCURRED' }])).toEqual([]);
    expect(told(['late', { status: 'ANNOUNCED' }], ['early', { status: 'OCCURRED' }])).toEqual([
      ['STATUS', ['OCCURRED', 'ANNOUNCED']],
    ]);
    expect(
      told(['late', { status: 'ANNOUNCED', headline: true }], ['late', { status: 'OCCURRED' }]),
    ).toEqual([]);
    expect(told(['early', { status: 'CANCELLED' }], ['late', { status: 'OCCURRED' }])).toEqual([
      ['STATUS', ['CANCELLED', 'OCCURRED']],
    ]);
  });

  test('on participants are one listed here and absent there', () => {
    expect(told(['early', { participants: ['p'] }], ['late', { absent: ['p'] }])).toEqual([
      ['PARTICIPANT', ['p: took part', 'p: absent']],
    ]);
    expect(told(['late', { absent: ['p'] }])).toEqual([]);
  });
});
