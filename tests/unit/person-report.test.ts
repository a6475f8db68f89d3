import { describe, expect, test } from 'vitest';
import type { MeetingStatus, ParticipationStatus } from '../../src/model/stated.ts';
import { countByYear, type SeatedMeeting, yearsOf } from '../../src/report/meeting-years.ts';
import { missingYears } from '../../src/report/missing-years.ts';
import { countDatasets, countPublishers } from '../../src/report/sources.ts';

function seated(
  id: string,
  date: string | null,
  status: MeetingStatus = 'OCCURRED',
  seat: ParticipationStatus = 'ATTENDED',
): SeatedMeeting {
  return {
    meeting: {
      type: 'Meeting',
      id,
      kind: 'TALKS',
      mode: null,
      status,
      date,
      occasion: id,
      titles: [],
      independentSourceCount: 1,
    },
    status: seat,
  };
}

describe('meetings by year', () => {
  test('are counted by status, by attendance and by the kinds of data sets that state them', () => {
    const rows = [
      seated('a', '1973-02-17/1973-02-19'),
      seated('b', '1973-11', 'OCCURRED', 'ABSENT'),
      seated('c', '1971-07-09', 'CANCELLED'),
      seated('d', null, 'ANNOUNCED', 'EXPECTED'),
    ];
    const kindsOf = (id: string) =>
      id === 'a' ? (['CURATED', 'REGISTER', 'REGISTER'] as const) : (['REGISTER'] as const);

    const none = { INVITED: 0, ANNOUNCED: 0, OCCURRED: 0, CANCELLED: 0 };
    expect(countByYear(rows, kindsOf)).toEqual([
      {
        year: 1971,
        meetings: 1,
        attended: 0,
        byStatus: { ...none, CANCELLED: 1 },
        bySource: { CURATED: 0, REGISTER: 1, FEED: 0 },
      },
      {
        year: 1973,
        meetings: 2,
        attended: 1,
        byStatus: { ...none, OCCURRED: 2 },
        bySource: { CURATED: 1, REGISTER: 2, FEED: 0 },
      },
      {
        year: null,
        meetings: 1,
        attended: 0,
        byStatus: { ...none, ANNOUNCED: 1 },
        bySource: { CURATED: 0, REGISTER: 1, FEED: 0 },
      },
    ]);
  });

  test('a stay over New Year is of both years, a date of decades of none', () => {
    expect(yearsOf('1973-12-30/1974-01-02')).toEqual([1973, 1974]);
    expect(yearsOf('197X')).toEqual([]);
    expect(yearsOf(null)).toEqual([]);
  });
});

describe('missing years', () => {
  test('lie between the first and the last meeting', () => {
    expect(missingYears(['1970-01-01', '1974', '1972-05-22', null], [])).toEqual([
      { from: 1971, until: 1971, during: [] },
      { from: 1973, until: 1973, during: [] },
    ]);
  });

  test('are those in office as well, told apart from the others', () => {
    const tenures = [{ title: 'Premier', from: '1968-03', until: '1972-01-05' }];

    expect(missingYears(['1970-01-01', '1975'], tenures)).toEqual([
      { from: 1968, until: 1969, during: ['Premier'] },
      { from: 1971, until: 1971, during: ['Premier'] },
      { from: 1972, until: 1974, during: [] },
    ]);
  });

  test('are not those of which the person held the office for less than two months', () => {
    const tenures = [{ title: 'Premier', from: '1968-11-20', until: '1971-01-20' }];

    expect(missingYears(['1969-05-01', '1970-01-01'], tenures)).toEqual([]);
  });

  test('of an office that goes on end with the last meeting', () => {
    const tenures = [{ title: 'President', from: '2020', until: null }];

    expect(missingYears(['2022-03-01'], tenures)).toEqual([
      { from: 2020, until: 2021, during: ['President'] },
    ]);
    expect(missingYears([], tenures)).toEqual([]);
  });

  test('are none where nothing is known at all, or no year is left out', () => {
    expect(missingYears([], [])).toEqual([]);
    expect(missingYears(['1970', '1971-12-31/1972-01-01'], [])).toEqual([]);
  });
});

describe('sources', () => {
  test('are data sets with the records that are the person and the meetings they state', () => {
    const record = (dataset: string, kind: 'person' | 'meeting', id: string) => ({
      dataset,
      datasetKind: dataset === 'seeds' ? ('CURATED' as const) : ('REGISTER' as const),
      kind,
      id,
    });
    const meetings = new Map([
      ['a', [record('travels', 'meeting', 'a'), record('travels', 'meeting', 'a-2')]],
      ['b', [record('travels', 'meeting', 'b'), record('seeds', 'meeting', 'b')]],
    ]);

    expect(
      countDatasets(
        [
          record('travels', 'person', 'p'),
          record('travels', 'person', 'q'),
          record('seeds', 'person', 'p'),
        ],
        meetings,
      ),
    ).toEqual([
      { dataset: 'travels', kind: 'REGISTER', records: 2, meetings: 2 },
      { dataset: 'seeds', kind: 'CURATED', records: 1, meetings: 1 },
    ]);
  });

  test('are publishers with the documents that tell of meetings', () => {
    const told = (meeting: string, document: string, publisher: string | null) => ({
      meeting,
      document,
      publisher,
    });

    expect(
      countPublishers([
        told('a', 'd', 'Gazette'),
        told('b', 'd', 'Gazette'),
        told('a', 'e', null),
        told('a', 'f', 'Gazette'),
      ]),
    ).toEqual([
      { publisher: 'Gazette', documents: 2, meetings: 2 },
      { publisher: null, documents: 1, meetings: 1 },
    ]);
  });
});
