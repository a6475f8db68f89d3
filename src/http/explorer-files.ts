import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { PACKAGE_ROOT } from '../package-root.ts';
import type { Encoding } from './accepted-encoding.ts';

/** Where the build puts the explorer. */
export const EXPLORER_FOLDER = join(PACKAGE_ROOT, 'dist/explorer');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file as it is sent: plain, and compressed as far as it goes, since it is sent again and again. */
export interface ServedFile {
  readonly type: string;
  readonly bodies: Readonly<Record<Encoding | 'identity', Uint8Array<ArrayBuffer>>>;
}

/**
 * Reads all files of a built page, by their addresses: `/index.html`, `/assets/index-1a2b.js`.
 *
 * @param change what the page itself is to say otherwise
 * @returns null where nothing was built.
 */
export async function readExplorer(
  folder: string,
  change: (page: string) => string,
): Promise<ReadonlyMap<string, ServedFile> | null> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (names === null) {
    return null;
  }
  const paths = names
    .filter((entry) => entry.isFile() && extname(entry.name) in MEDIA_TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8');
      const address = path.slice(folder.length).split(sep).join('/');
      const shown = address === '/index.html' ? change(text) : text;
      return [address, await servedFile(shown, extname(path))] as const;
    }),
  );
  return new Map(files);
}

async function servedFile(text: string, ending: string): Promise<ServedFile> {
  const identity = new TextEncoder().encode(text);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity),
    promisify(gzip)(identity),
  ]);
  return { type: MEDIA_TYPES[ending] ?? '', bodies: { identity, br, gzip: zipped } };
}
