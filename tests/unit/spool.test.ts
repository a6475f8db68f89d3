import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createSpool } from '../../src/ingest/spool/spool.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

afterEach(() => vi.unstubAllEnvs());

/** More than is kept without a file. */
const LARGE = 'x'.repeat(2_000_000);

test('what finds no room for its file says where it looked, and what to do', () => {
  const folder = join(PACKAGE_ROOT, 'no-such-folder');
  vi.stubEnv('TMPDIR', folder);
  const spool = createSpool();

  expect(spool.textOf(spool.put('small'))).toBe('small');
  expect(() => spool.put(LARGE)).toThrow(
    expect.objectContaining({
      code: 'TEMPORARY_FILE',
      message: expect.stringContaining(`in a temporary file in ${folder}, but: ENOENT`),
    }),
  );
});
