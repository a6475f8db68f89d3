import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzzyDate, parseFuzzyDate } from '../../src/model/fuzzy-date.ts';
import { generatedDate, WINDOW } from '../support/generated-dates.ts';

const anyDay = fc
  .integer({
    min: Date.parse('0001-01-01') / 86_400_000,
    max: Date.parse('2100-12-31') / 86_400_000,
  })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

function fault(text: string): string {
  const reading = parseFuzzyDate(text);
  return reading.ok ? `read as ${reading.date.edtf}` : `${reading.code}: ${reading.message}`;
}

describe('a date', () => {
  test.each([
    ['2024-06-18', '2024-06-18', '2024-06-18', 'DAY'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['1985-04-XX', '1985-04-01', '1985-04-30', 'MONTH'],
    ['2024', '2024-01-01', '2024-12-31', 'YEAR'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'YEAR'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31', 'YEAR'],
    ['2024-21', '2024-03-01', '2024-05-31', 'SEASON'],
    ['2024-22', '2024-06-01', '2024-08-31', 'SEASON'],
    ['2024-23', '2024-09-01', '2024-11-30', 'SEASON'],
    ['2023-24', '2023-12-01', '2024-02-29', 'SEASON'],
    ['2100-24', '2100-12-01', '2101-02-28', 'SEASON'],
    ['201X', '2010-01-01', '2019-12-31', 'DECADE'],
    ['20XX', '2000-01-01', '2099-12-31', 'CENTURY'],
    ['XXXX', null, null, 'UNKNOWN'],
    ['2024-06-18/2024-06-20', '2024-06-18', '2024-06-20', 'SPAN'],
    ['2024-06/2024-06-03', '2024-06-01', '2024-06-03', 'SPAN'],
    ['2024-06-18/2024-06-18', '2024-06-18', '2024-06-18', 'SPAN'],
    ['2024-06-18/..', '2024-06-18', null, 'SPAN'],
    ['2024-06-18/', '2024-06-18', null, 'SPAN'],
    ['../2024-06', null, '2024-06-30', 'SPAN'],
    ['/2024-06', null, '2024-06-30', 'SPAN'],
    ['XXXX/2024-06', null, '2024-06-30', 'SPAN'],
    ['[2024-06-18,2024-06-19]', '2024-06-18', '2024-06-19', 'ONE_OF'],
    ['[2024-06-19,2024-06-18]', '2024-06-18', '2024-06-19', 'ONE_OF'],
    ['[2017-05-20..2017-05-22]', '2017-05-20', '2017-05-22', 'ONE_OF'],
    ['[..2024-06]', null, '2024-06-30', 'ONE_OF'],
    ['[2024-06..]', '2024-06-01', null, 'ONE_OF'],
    ['[1984,1986..1988,1990-05]', '1984-01-01', '1990-05-31', 'ONE_OF'],
    ['[2024,XXXX]', null, null, 'ONE_OF'],
    ['[2024-06]', '2024-06-01', '2024-06-30', 'MONTH'],
    ['[XXXX]', null, null, 'UNKNOWN'],
    ['[2024-06-18,2024-06-18]', '2024-06-18', '2024-06-18', 'DAY'],
    ['[2024-06-18..2024-06-18]', '2024-06-18', '2024-06-18', 'DAY'],
    ['{2024-06-18,2024-06-20,2024-07}', '2024-06-18', '2024-07-31', 'SPAN'],
    ['{1984..1986}', '1984-01-01', '1986-12-31', 'SPAN'],
    ['{2024-06-18}', '2024-06-18', '2024-06-18', 'SPAN'],
  ])('%s is from %s to %s, %s', (text, earliest, latest, precision) => {
    expect(fuzzyDate(text)).toEqual({
      edtf: text,
      earliest,
      latest,
      precision,
      approximate: false,
      uncertain: false,
    });
  });

  test.each([
    ['1985', false, false],
    ['1985?', false, true],
    ['1985~', true, false],
    ['1985-04-12%', true, true],
    ['201X~', true, false],
    ['2024-06~/2024-08', true, false],
    ['2024-06/2024-08?', false, true],
    ['[2024-06-18?,2024-06-19~]', true, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(fuzzyDate(text)).toMatchObject({ approximate, uncertain });
  });

  test('spaces around it are no part of it', () => {
    expect(fuzzyDate(' 2000-05-01\n').edtf).toBe('2000-05-01');
  });

  test.each([
    ['1900-02-29', 'DATE_INVALID: 1900-02-29 is not a date'],
    ['2024-01-32', 'DATE_INVALID: 2024-01-32 is not a date'],
    ['2020-13-01', 'DATE_INVALID: month must be 1..12'],
    ['2020-25', 'DATE_INVALID: month must be 1..12'],
    ['2020-00-XX', 'DATE_INVALID: month must be 1..12'],
    ['2024-06/2024-05', 'DATE_INVALID: start must not be after end, but got: 2024-06 and 2024-05'],
    ['[2025..2024]', 'DATE_INVALID: start must not be after end, but got: 2025 and 2024'],
    ['../..', 'DATE_INVALID: a span must have a start or an end'],
    ['/', 'DATE_INVALID: a span must have a start or an end'],
    ['XXXX/', 'DATE_INVALID: a span must have a start or an end'],
    ['[..]', 'DATE_INVALID: a span must have a start or an end'],
    ['2024-02-30/2024-03', 'DATE_INVALID: 2024-02-30 is not a date'],
    ['-0044-03-15', 'DATE_RANGE: year must be 1..2100'],
    ['0000', 'DATE_RANGE: year must be 1..2100'],
    ['2101-01-01', 'DATE_RANGE: year must be 1..2100'],
    ['000X', 'DATE_RANGE: year must be 1..2100'],
    ['21XX', 'DATE_RANGE: year must be 1..2100'],
    ['[2024,2101]', 'DATE_RANGE: year must be 1..2100'],
  ])('%s is refused: %s', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    '18/06/2024',
    '+012020-01-01',
    'Y-17000',
    '2024-6-18',
    '20240618',
    '2024-06-18T10:00Z',
    '2XXX',
    '201X-06',
    '2024-XX-05',
    'XXXX-12-XX',
    '2004-06~-11',
    '?2004',
    '1985?~',
    '2024/2025/2026',
    '[2024',
    '2024]',
    '[]',
    '[2024, 2025]',
    '[2024,]',
    '[2024/2025]',
    '[2024}',
    '{2024..2025..2026}',
    '[[2024]]',
    '٢٠٠٠-٠٥-٠١',
    '2024...2025',
  ])('"%s" is in no form that is read', (text) => {
    expect(fault(text)).toBe('DATE_FORMAT: use YYYY-MM-DD or another EDTF form');
  });

  test('a text longer than an index takes is refused', () => {
    const days = Array.from({ length: 100 }, () => '2024-06-18').join();
    expect(fault(`[${days}]`)).toBe('DATE_FORMAT: a date must be at most 1000 characters');
  });

  test('what did not pass validation is a broken promise', () => {
    expect(() => fuzzyDate('2023-02-30')).toThrow('2023-02-30 is not a date');
  });
});

describe('any date', () => {
  test('a real day is itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fuzzyDate(day)).toMatchObject({ edtf: day, earliest: day, latest: day });
      }),
    );
  });

  test('whatever text is given, an answer comes back and never an exception', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}?~% T') });
    fc.assert(fc.property(fc.oneof(texts, fc.string()), (text) => fault(text).length > 0));
  });

  test('it keeps its text, and its bounds are those of the days it lists', () => {
    fc.assert(
      fc.property(generatedDate, ({ edtf: text, days }) => {
        const { edtf: kept, earliest, latest } = fuzzyDate(text);
        expect(kept).toBe(text);
        expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        // A bound past the window's edge is open or lies beyond what the window can tell.
        expect(WINDOW.find((day) => earliest === null || day >= earliest)).toBe(days[0]);
        expect(WINDOW.findLast((day) => latest === null || day <= latest)).toBe(days.at(-1));
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * The `edtf` library is right on plain dates and closed intervals. It is not compared on sets (its
 * maximum of `[a..b]` is a), open and unknown ends (Infinity, 1970), seasons (quarters), `XXXX`
 * (0000 to 9999), days such as 1900-02-29 (taken for 1 March), ends that share a day (refused) and
 * an interval's qualifiers.
 */
describe('against the edtf library', () => {
  const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const plain = fc
    .tuple(
      anyDay,
      fc.constantFrom('DAY', 'MONTH', 'YEAR', 'NO_DAY', 'NO_MONTH', 'DECADE', 'CENTURY'),
    )
    .map(([day, form]) => {
      const [year = '', month = ''] = day.split('-');
      switch (form) {
        case 'DAY':
          return day;
        case 'MONTH':
          return `${year}-${month}`;
        case 'NO_DAY':
          return `${year}-${month}-XX`;
        case 'NO_MONTH':
          return `${year}-XX`;
        case 'DECADE':
          return `${year.slice(0, 3)}X`;
        case 'CENTURY':
          return `${year.slice(0, 2)}XX`;
        default:
          return year;
      }
    })
    .filter((text) => !/^(000X|00XX|210X|21XX)$/.test(text));

  test('plain dates have the same bounds and qualifiers', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('', '?', '~', '%'), (date, mark) => {
        // The library takes no qualifier after unspecified digits of a month or day.
        const text = date.includes('X') ? date : date + mark;
        const theirs = edtf(text);
        expect(fuzzyDate(text)).toMatchObject({
          earliest: isoDay(theirs.min),
          latest: isoDay(theirs.max),
          approximate: Boolean(theirs.approximate?.value),
          uncertain: Boolean(theirs.uncertain?.value),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('closed intervals have the same bounds', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [start, end] = edtf(a).min <= edtf(b).max ? [a, b] : [b, a];
        fc.pre(!start.includes('X') && !end.includes('X') && edtf(start).max < edtf(end).min);
        const theirs = edtf(`${start}/${end}`);
        expect(fuzzyDate(`${start}/${end}`)).toMatchObject({
          earliest: isoDay(theirs.min),
          latest: isoDay(theirs.max),
        });
      }),
      { numRuns: 300 },
    );
  });
});
