import { describe, expect, test } from 'vitest';
import { builtInStates } from '../../src/ingest/states/built-in-states.ts';
import { identityOf } from '../../src/resolve/identity.ts';
import { measureIdentity } from '../support/identity-accuracy.ts';
import { readIdentityLabels, readKnownNames } from '../support/identity-sample.ts';
import { claimsOfRegister, REGISTER_IS_HERE } from '../support/register-claims.ts';

describe.skipIf(!REGISTER_IS_HERE)('identity in the register', () => {
  test('is as good as it was, and keeps apart who are two', {
    timeout: 300_000,
  }, async () => {
    const claims = await claimsOfRegister();
    const identity = identityOf(claims, builtInStates());
    const measure = (sample: 'tuned-on' | 'held-out') => {
      const labels = readIdentityLabels(sample);
      const measured = measureIdentity(claims, identity, labels, readKnownNames(sample));
      const { groups, nearMisses, surnames, wrong } = measured;
      const [made, apart, resolved] = [groups, nearMisses, surnames].map(
        ({ asked, right }) => right / asked,
      );
      return { made, apart, resolved, wrong: wrong.length };
    };
    // What stays apart: surnames decades from any full name, and names that share no word.
    const [tuned, held] = [measure('tuned-on'), measure('held-out')];
    expect(tuned.made).toBeGreaterThanOrEqual(0.98);
    expect(tuned.apart).toBe(1);
    expect(tuned.resolved).toBeGreaterThanOrEqual(0.97);
    expect(tuned.wrong).toBe(0);
    expect(held.made).toBeGreaterThanOrEqual(0.95);
    expect(held.apart).toBe(1);
    expect(held.resolved).toBeGreaterThanOrEqual(0.95);
    expect(held.wrong).toBe(0);
  });
});
