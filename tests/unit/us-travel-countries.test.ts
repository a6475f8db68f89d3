import { expect, test } from 'vitest';
import {
  stateNamed,
  stateOfAdjective,
  stateOfColumn,
} from '../../src/ingest/formats/us-travel/countries.ts';

test.each([
  ['Germany, Federal Republic of', '1973-01-01', 'DE'],
  ['German Democratic Republic', '1989-01-01', 'DDDE'],
  ['U.S.S.R.', '1973-01-01', 'SUHH'],
  ['U.S.S.R.', '1992-02-14', 'RU'],
  ['Vietnam', '1969-07-30', 'south-vietnam'],
  ['Vietnam', '2000-11-16', 'VN'],
  ['China, Republic of', '1943-01-01', 'CN'],
  ['Republic of China', '1960-01-01', 'TW'],
  ['Serbia-Montenegro (Kosovo)', '1999-11-23', 'XK'],
  ['Poland (government-in-exile)', '1942-12-02', 'PL'],
  ['Cote d’Ivoire', '2012-01-17', 'CI'],
  ['Hawaii', '1881-09-01', 'hawaii'],
  ['Utopia', '1999-01-01', null],
])('the column %s means in %s the state %s', (column, day, id) => {
  expect(stateOfColumn(column, day)).toBe(id);
});

test('adjectives and names are dated', () => {
  expect(stateOfAdjective('Yugoslav', '1985-01-01')).toBe('YUCS');
  expect(stateOfAdjective('South Vietnamese', '1970-01-01')).toBe('south-vietnam');
  expect(stateOfAdjective('North Korean', '2018-06-12')).toBe('KP');
  expect(stateNamed('the Ivory Coast', '1976-01-01')).toBe('CI');
});
