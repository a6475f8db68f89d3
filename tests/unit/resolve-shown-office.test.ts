import { describe, expect, test } from 'vitest';
import { meetingOf, viewOf } from '../support/resolved.ts';
import {
  aDocument,
  aMeeting,
  anAccount,
  anOffice,
  aPerson,
  aSeat,
  aTenure,
} from '../support/stated.ts';

describe('the office shown with a person', () => {
  const offices = [anOffice('president', { rank: 'HEAD_OF_STATE' }), anOffice('prime-minister')];
  const medvedev = aPerson('medvedev', {
    tenures: [
      aTenure('president', { from: '2008-05-07', until: '2012-05-07' }),
      aTenure('prime-minister', { from: '2012-05-08', until: '2020-01-16' }),
    ],
  });
  const shownOn = (date: string | null, person = medvedev, accounts = [anAccount('d')]) => {
    const meeting = aMeeting('m', { date, participants: [aSeat(person.id)], accounts });
    const [seat] = meetingOf(viewOf(...offices, person, aDocument('d'), meeting)).participations;
    return [seat?.office, seat?.officeBasis, seat?.for];
  };

  test('is that of the tenure which covers the date', () => {
    expect(shownOn('2010-06-24')).toEqual(['president', 'TENURE', ['State:RU']]);
    expect(shownOn('2013')).toEqual(['prime-minister', 'TENURE', ['State:RU']]);
  });

  test('is none where the date may lie outside every tenure', () => {
    expect(shownOn('2012')).toEqual([null, null, []]);
    expect(shownOn(null)).toEqual([null, null, []]);
  });

  test("is attested by the meeting's own accounts before one attested nearby", () => {
    const sources = [{ document: 'd', locator: null, note: null }];
    const attested = aPerson('p', {
      tenures: [
        aTenure('president', { attested: ['2010-06-25'] }),
        aTenure('prime-minister', { attested: ['2009-01-01'], sources }),
      ],
    });
    expect(shownOn('2010-06-24', attested)).toEqual(['prime-minister', 'ACCOUNT', ['State:RU']]);
    expect(shownOn('2010-06-24', attested, [])).toEqual(['president', 'NEAREST', ['State:RU']]);
  });

  test('is not taken from a day more than two years away', () => {
    const attested = aPerson('p', {
      tenures: [aTenure('president', { attested: ['2007-06-01'] })],
    });
    expect(shownOn('2009-06-01', attested)).toEqual(['president', 'NEAREST', ['State:RU']]);
    expect(shownOn('2009-06-03', attested)).toEqual([null, null, []]);
  });

  test('is none that had certainly ended, whatever attests it elsewhere', () => {
    const sources = [{ document: 'd', locator: null, note: null }];
    const former = aPerson('p', {
      tenures: [
        aTenure('president', { from: '2008-05-07', until: '2012-05-07', sources }),
        aTenure('prime-minister', { attested: ['2013-01-01'], sources }),
      ],
    });
    expect(shownOn('2013-01-01', former)).toEqual(['prime-minister', 'ACCOUNT', ['State:RU']]);
  });

  test('is what the record names before anything else', () => {
    const meeting = aMeeting('m', {
      date: '2010-06-24',
      participants: [aSeat('medvedev', { office: 'prime-minister' })],
    });
    const [seat] = meetingOf(viewOf(...offices, medvedev, meeting)).participations;
    expect([seat?.office, seat?.officeBasis]).toEqual(['prime-minister', 'RECORD']);
  });
});
