import { acceptedEncoding, ENCODINGS } from './accepted-encoding.ts';
import { isKept } from './etag.ts';
import { readExplorer, type ServedFile } from './explorer-files.ts';
import type { Route } from './routes.ts';

const PAGE = '/index.html';
/** What views of the explorer are at. */
const VIEW = /^\/((person|state|organization|meeting|document)\/[^/]+|network|paths)?$/;
const ASSET = /^\/assets\/[^/]+$/;
export interface ExplorerOptions {
  /** Where the build put it. */
  readonly folder: string;
  /** Whether it can lead to the playground. */
  readonly playground: boolean;
}

/** Whether this is an address of the explorer: all of them are pages and files without data. */
export function isOfExplorer(pathname: string): boolean {
  return VIEW.test(pathname) || ASSET.test(pathname);
}

/**
 * Serves the built explorer: its page at every address of a view, and the files that it is made of.
 * Gives null for other addresses, where nothing was built, and for who asks for a view and is no browser.
 */
export function createExplorer({ folder, playground }: ExplorerOptions): Route {
  let files: ReturnType<typeof readExplorer> | undefined;
  const shown = (page: string) =>
    page.replace('data-playground="false"', `data-playground="${playground}"`);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isView = VIEW.test(pathname) && request.headers.get('accept')?.includes('text/html');
    if (!isView && !ASSET.test(pathname)) {
      return null;
    }
    files ??= readExplorer(folder, shown);
    const file = (await files)?.get(isView ? PAGE : pathname);
    return file === undefined ? null : send(file, request);
  };
}

function send({ headers: told, bodies }: ServedFile, request: Request): Response {
  const headers = { vary: 'accept', ...told };
  if (told['etag'] !== undefined && isKept(request, told['etag'])) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = acceptedEncoding(
    request.headers.get('accept-encoding'),
    [...ENCODINGS].reverse(),
  );
  const body = bodies[encoding ?? 'identity'];
  return new Response(body, {
    headers: {
      ...headers,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
      'content-length': String(body.byteLength),
    },
  });
}
