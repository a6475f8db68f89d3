import type { Plugin } from 'graphql-yoga';

/** What every answer says to browsers. A page says for itself what it may load. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
/** An answer tells how things are now; what may be kept says so itself. */
const NOT_KEPT = 'no-store';

/** Says on every answer what a browser may do with it, and that nobody is to keep it. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries({ ...HEADERS, 'cache-control': NOT_KEPT })) {
        if (!headers.has(name)) {
          headers.set(name, value);
        }
      }
    },
  };
}
