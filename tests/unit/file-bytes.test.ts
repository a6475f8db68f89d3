import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fileBytes } from '../../src/ingest/read/file-bytes.ts';

const OPEN_FILES = '/proc/self/fd';
const folder = mkdtempSync(join(tmpdir(), 'liqa-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function isOpen(path: string): boolean {
  return readdirSync(OPEN_FILES).some((number) => {
    try {
      return readlinkSync(join(OPEN_FILES, number)) === path;
    } catch {
      return false;
    }
  });
}

const LARGE = Buffer.alloc(1_000_000, 'some text, ');

test.skipIf(!existsSync(OPEN_FILES)).each([
  ['small.txt', Buffer.from('some text')],
  ['large.txt', LARGE],
  ['large.gz', gzipSync(LARGE)],
  ['archive.zip', Buffer.from('PK\u0003\u0004 and so on')],
])(
  'whoever reads no further than the first piece of %s leaves no file open',
  async (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const options = { mostExpandedBytes: LARGE.length, onBytes: () => undefined };

    const pieces = fileBytes(path, options)[Symbol.asyncIterator]();
    await pieces.next().catch(() => undefined);
    await pieces.return?.();

    await expect.poll(() => isOpen(path)).toBe(false);
  },
);
