import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/ingest/write/canonical.ts';

/** As `JSON.stringify` writes it, with the keys of every object sorted. */
function slowly(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

test('equal data is equal text, which JSON.stringify would write of sorted keys', () => {
  const key = fc.stringMatching(/^[a-zé"\\]{1,4}$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.double({ noDefaultInfinity: true }),
      fc.constantFrom(null, true, false, undefined),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(canonicalJson({ one })).toBe(slowly({ one }));
    }),
  );
});
