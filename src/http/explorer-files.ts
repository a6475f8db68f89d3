import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { PACKAGE_ROOT } from '../package-root.ts';
import type { Encoding } from './accepted-encoding.ts';
import { etagOf, revalidated } from './etag.ts';

/** Where the build puts the explorer. */
export const EXPLORER_FOLDER = join(PACKAGE_ROOT, 'dist/explorer');

const PAGE = 'index.html';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Whoever has one of these keeps it: its name changes with what it holds. */
const FOREVER = 'public, max-age=31536000, immutable';
/** What the page is made of, and nothing from elsewhere; images that it draws itself can be saved. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file as it is sent. */
export interface ServedFile {
  readonly headers: Readonly<Record<string, string>>;
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
  const headers = {
    ...revalidated(etagOf(text)),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
  };
  return { headers, bodies: { identity, br, gzip: zipped } };
}

/** The build has put each beside it as small as it goes. */
async function asset(path: string): Promise<ServedFile> {
  const read = async (file: string) => new Uint8Array(await readFile(file));
  const [identity, br, zipped] = await Promise.all([
    read(path),
    read(`${path}.br`),
    read(`${path}.gz`),
  ]);
  const headers = {
    'content-type': MEDIA_TYPES[extname(path)] ?? '',
    'cache-control': FOREVER,
  };
  return { headers, bodies: { identity, br, gzip: zipped } };
}
