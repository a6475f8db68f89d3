import type { Note } from './text-rules.ts';

/** Only addresses that a reader can follow safely: pages show them as links. Nothing is fetched. */
export function notesOnUrl(text: string): readonly Note[] {
  if (!URL.canParse(text)) {
    return [{ level: 'error', code: 'URL_UNSAFE', message: `must be an http(s) address${RIGHT}` }];
  }
  const { protocol, username, password } = new URL(text);
  if (!['http:', 'https:'].includes(protocol)) {
    const message = `must be an http(s) address, but its scheme is ${protocol}${RIGHT}`;
    return [{ level: 'error', code: 'URL_UNSAFE', message }];
  }
  if (username !== '' || password !== '') {
    const message = `must be an http(s) address without credentials${RIGHT}`;
    return [{ level: 'error', code: 'URL_UNSAFE', message }];
  }
  return [];
}

const RIGHT = '; give the address at which a reader finds the document';

/** True of a path that could lead out of a data folder, on any system. */
export function leavesFolder(path: string): boolean {
  return (
    path.includes('\0') ||
    /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(path) ||
    path.split(/[/\\]/).includes('..')
  );
}
