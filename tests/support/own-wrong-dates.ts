/** Dates of birth that are none: a name for the file, what stands there, and the code that it gets. */
export const WRONG_DATES: readonly (readonly [string, unknown, string])[] = [
  ['leap-second', '2016-12-31T23:59:60Z', 'warning DATE_TIMEZONE'],
  ['year-0', '0000-01-01', 'error DATE_RANGE'],
  ['far-year', '9999-01-01', 'error DATE_RANGE'],
  ['long-year', 'Y17E7', 'error DATE_FORMAT'],
  ['day-31', '2023-04-31', 'error DATE_INVALID'],
  ['slashes', '16/01/2024', 'error DATE_FORMAT'],
  ['backwards', '2024-02-01/2024-01-01', 'error DATE_INVALID'],
  ['season', '1950-21', 'ok'],
  ['huge-set', `[${'1950-01-01,'.repeat(10_000)}1950-01-02]`, 'error DATE_FORMAT'],
  ['list-of-1001', Array.from({ length: 1_001 }, () => '1950-01-01'), 'error TOO_MANY'],
  ['empty-list', [], 'error TOO_FEW'],
  ['hijri', { calendar: 'hijri', value: '1370-01-01' }, 'error DATE_INVALID'],
  ['words', 'yesterday', 'error DATE_FORMAT'],
  ['infinity', Number.MAX_VALUE, 'error TYPE'],
  ['two-intervals', '1950/1951/1952', 'error DATE_FORMAT'],
];
