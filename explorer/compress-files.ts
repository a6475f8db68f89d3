import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Puts `.br` and `.gz` beside each file whose name changes with what it holds: as small as they go
 * takes a second for all of them, which nobody should wait for when the page is first asked for.
 */
export function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    apply: 'build',
    writeBundle: async ({ dir = '' }) => {
      const folder = join(dir, 'assets');
      const files = await readdir(folder);
      await Promise.all(
        files.map(async (file) => {
          const path = join(folder, file);
          const plain = await readFile(path);
          await writeFile(`${path}.br`, await promisify(brotliCompress)(plain));
          await writeFile(`${path}.gz`, await promisify(gzip)(plain));
        }),
      );
    },
  };
}
