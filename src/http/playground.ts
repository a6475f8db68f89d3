import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.ts';
import { etagOf, isKept, revalidated } from './etag.ts';
import { type Example, readExamples } from './examples.ts';
import type { Route } from './routes.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16">' +
  '<path d="M4 8h8" stroke="#7a4d9f" stroke-width="2"/>' +
  '<circle cx="4" cy="8" r="3" fill="#0b7a75"/><circle cx="12" cy="8" r="3" fill="#c8553d"/></svg>';

interface Page {
  readonly compressed: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The page's own scripts, and nothing from elsewhere. */
  readonly policy: string;
}

/**
 * GraphiQL without a single outside request, opening with one tab per example operation.
 *
 * The page weighs 9 MB: it is made when somebody first asks for it, and kept compressed.
 */
export function createPlayground(examplesFolder: string): Route {
  let page: Promise<Page> | undefined;
  return (request) => {
    if (!request.headers.get('accept')?.includes('text/html')) {
      return null;
    }
    page ??= makePage(examplesFolder);
    return page.then((made) => sendPage(made, request));
  };
}

async function makePage(examplesFolder: string): Promise<Page> {
  const examples = await readExamples(examplesFolder);
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Liqa',
    favicon: `data:image/svg+xml,${encodeURIComponent(LOGO)}`,
    logo: LOGO,
    defaultTabs: examples.map(asTab),
    schemaDescription: true,
    // The service has no accounts: an empty headers editor only takes room.
    defaultEditorToolsVisibility: 'variables',
  });
  const page = html.replace('</head>', () => `${mend(examples)}</head>`);
  const compressed = await promisify(gzip)(page);
  return { compressed: new Uint8Array(compressed), etag: etagOf(page), policy: policyOf(page) };
}

/**
 * Four cures for this GraphiQL. It opens the first tab with the variables of the last visit, whatever
 * the tab says: on a first visit there are none, and the example would fail. Of an address it takes
 * the query, but not its variables. A tab that is
 * pressed jumps to where it was before the page was laid out, so that the first click on it is lost.
 * And it shows an Arabic text from left to right, with the day of a date on the wrong side.
 */
function mend([first]: readonly Example[]): string {
  const variables = JSON.stringify(first === undefined ? '' : asTab(first).variables);
  return `<style>
    .graphiql-tab { transform: none !important; }
    .view-line span[style*='isolate'] { unicode-bidi: plaintext !important; }
  </style>
  <script>
    const asked = new URLSearchParams(location.search);
    if (asked.has('query')) {
      localStorage.setItem('graphiql:variables', asked.get('variables') ?? '');
    } else if (!localStorage.getItem('graphiql:tabState')) {
      localStorage.setItem('graphiql:variables', ${variables.replaceAll('<', '\\u003c')});
    }
  </script>`;
}

/** Scripts run by what they say; the editor writes styles as it goes, and works in scripts that it makes itself. */
function policyOf(page: string): string {
  const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `'sha256-${hash}'`;
  });
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    "img-src data: 'self'",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function asTab({ query, variables }: Example) {
  return {
    query,
    variables: Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2),
  };
}

async function sendPage({ compressed, etag, policy }: Page, request: Request): Promise<Response> {
  const headers = {
    ...revalidated(etag),
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept',
    'content-security-policy': policy,
  };
  if (isKept(request, etag)) {
    return new Response(null, { status: 304, headers });
  }
  // Whoever reads nothing else gets it plain.
  const page = acceptedEncoding(request.headers.get('accept-encoding'), ['gzip'])
    ? { body: compressed, encoding: { 'content-encoding': 'gzip' } }
    : { body: new Uint8Array(await promisify(gunzip)(compressed)), encoding: {} };
  const length = { 'content-length': String(page.body.byteLength) };
  return new Response(page.body, { headers: { ...headers, ...page.encoding, ...length } });
}
