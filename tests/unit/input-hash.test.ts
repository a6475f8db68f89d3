import { expect, test } from 'vitest';
import { inputOf, isInputOf, type Stating } from '../../src/ingest/input-hash.ts';
import { hashOf } from '../../src/ingest/write/canonical.ts';
import type { StatedClaim } from '../../src/ingest/write/claim-difference.ts';
import { aStatedClaim } from '../support/a-stated-claim.ts';
import { aPerson } from '../support/stated.ts';

const [A, B, C] = ['a', 'b', 'c'].map((id) => aStatedClaim(aPerson(id), 'wire', 'FEED')) as [
  StatedClaim,
  StatedClaim,
  StatedClaim,
];
const OTHERS = aStatedClaim(aPerson('d'), 'other', 'FEED');

function stating(lists: Partial<Stating['difference']>): Stating {
  const none = { created: [], changed: [], unchanged: [], retracted: [], kept: [] };
  return { dataset: { id: 'wire', kind: 'FEED' }, difference: { ...none, ...lists } };
}

test('an input is the same in whatever order it comes, and however much of it is known already', () => {
  const input = inputOf(stating({ created: [A, B, C] }));

  expect(inputOf(stating({ created: [C, A], unchanged: [B], kept: [OTHERS] }))).toBe(input);
  expect(isInputOf(stating({ changed: [B], kept: [C, A] }), input)).toBe(true);
  for (const other of [[A, B], [A, B, B], [A, B, C, C], []]) {
    expect(isInputOf(stating({ created: other }), input)).toBe(false);
  }
  expect(isInputOf(stating({}), null)).toBe(false);
});

test('a load that an older release began is recognised by the hash of that release', () => {
  const hashes = [A, B, C].map(({ hash }) => hash).sort();
  const former = hashOf(['wire', 'FEED', ...hashes].join('\n'));

  expect(isInputOf(stating({ created: [C, B, A] }), former)).toBe(true);
  expect(isInputOf(stating({ created: [C, B] }), former)).toBe(false);
});
