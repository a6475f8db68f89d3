import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { PACKAGE_ROOT } from '../package-root.ts';
import type { Encoding } from './accepted-encoding.ts';

/** Where the build puts the explorer. */
export const EXPLORER_FOLDER = join(PACKAGE_ROOT, 'dist/explorer');

const PAGE = 'index.html';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file as it is sent. */
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
  const page = await readFile(join(folder, PAGE), 'utf8').catch(() => null);
  if (page === null) {
    return null;
  }
  const names = await readdir(join(folder, 'assets'));
  const assets = await Promise.all(
    names
      .filter((name) => extname(name) in MEDIA_TYPES)
      .map(async (name) => [`/assets/${name}`, await asset(join(folder, 'assets', name))] as const),
  );
  return new Map([[`/${PAGE}`, await pageOf(change(page))], ...assets]);
}

async function pageOf(text: string): Promise<ServedFile> {
  const identity = new TextEncoder().encode(text);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity),
    promisify(gzip)(identity),
  ]);
  return { type: 'text/html; charset=utf-8', bodies: { identity, br, gzip: zipped } };
}

/** The build has put each beside it as small as it goes. */
async function asset(path: string): Promise<ServedFile> {
  const read = async (file: string) => new Uint8Array(await readFile(file));
  const [identity, br, zipped] = await Promise.all([
    read(path),
    read(`${path}.br`),
    read(`${path}.gz`),
  ]);
  return { type: MEDIA_TYPES[extname(path)] ?? '', bodies: { identity, br, gzip: zipped } };
}
