import { createHash } from 'node:crypto';
import { type Route, textResponse } from './routes.ts';

/** Names a text by what it says. It is a weak one: the text may be sent compressed. */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** What may be kept as long as the service is asked each time whether it is still the same. */
export function revalidated(etag: string): Readonly<Record<string, string>> {
  return { etag, 'cache-control': 'no-cache' };
}

/** Whether the client has it already. */
export function isKept({ headers }: Request, etag: string): boolean {
  const kept = headers.get('if-none-match')?.trim();
  return kept === '*' || kept?.split(/\s*,\s*/).includes(etag) === true;
}

/** Serves a text that stays the same as long as the service runs. */
export function keptRoute(text: string): Route {
  const etag = etagOf(text);
  const headers = revalidated(etag);
  return (request) =>
    isKept(request, etag)
      ? new Response(null, { status: 304, headers })
      : textResponse(text, 200, headers);
}
