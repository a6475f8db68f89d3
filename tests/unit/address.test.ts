import { expect, test } from 'vitest';
import { networkOf, networkOfClient } from '../../src/access/address.ts';
import { createAddressBuckets } from '../../src/access/per-address.ts';

test.for([
  ['203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:4711', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['[2001:DB8:1:2::6]:443', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', null],
  ['unknown', null],
  ['203.0.113', null],
  ['999.0.0.1', null],
  ['1:2', null],
] as const)('%s counts as %s', ([address, network]) => {
  expect(networkOf(address)).toBe(network);
});

test('an address is believed as far as proxies are trusted', () => {
  const forwarded = '198.51.100.1, 198.51.100.2,198.51.100.3';
  const client = (proxies: number, field: string | null = forwarded) =>
    networkOfClient('203.0.113.7', field, proxies);

  expect(client(0)).toBe('203.0.113.7');
  expect(client(1)).toBe('198.51.100.3');
  expect(client(2)).toBe('198.51.100.2');
  expect(client(9)).toBe('198.51.100.1');
  expect(client(1, null)).toBe('203.0.113.7');
  expect(client(1, 'unknown')).toBe('203.0.113.7');
  expect(networkOfClient(null, null, 1)).toBeNull();
});

test('addresses that were not seen lately are forgotten, and no more are kept than may be', () => {
  const bucketOf = createAddressBuckets(1, 2);
  const asks = (network: string) => bucketOf(network).take(1) === 0;

  expect([asks('a'), asks('b'), asks('a')]).toEqual([true, true, false]);
  expect(asks('c')).toBe(true);
  expect([asks('a'), asks('b')]).toEqual([false, true]);
});
