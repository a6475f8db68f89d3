import { expect, test } from 'vitest';
import { acceptedEncoding } from '../../src/http/accepted-encoding.ts';

test.for([
  [null, null],
  ['', null],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br', 'br'],
  ['br, deflate, gzip, zstd', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0.8, gzip;q=0.5', 'br'],
  ['br;q=0, gzip;q=0.001', 'gzip'],
  ['br ; q=0.5 ,gzip', 'gzip'],
  ['*', 'gzip'],
  ['*;q=0.1, gzip;q=0', 'br'],
  ['*;q=0', null],
  ['identity', null],
  ['identity, gzip;q=0.5', null],
  ['identity;q=0.5, gzip', 'gzip'],
  ['deflate', null],
  ['gzip;q=much, ;;;, br;q=', null],
] as const)('%s is answered with %s', ([accepted, encoding]) => {
  expect(acceptedEncoding(accepted)).toBe(encoding);
});

test('an encoding that is not offered is not chosen', () => {
  expect(acceptedEncoding('br, gzip;q=0.1', ['gzip'])).toBe('gzip');
  expect(acceptedEncoding('br', ['gzip'])).toBeNull();
});
