import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const attributes = z.array(z.object({ key: z.string(), value: z.looseObject({}) }));
const span = z.looseObject({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes,
  status: z.object({ code: z.number() }),
});
const sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

export type SentSpan = z.infer<typeof span>;

/** What takes traces in the protocol of OpenTelemetry. */
export interface Collector {
  readonly url: string;
  /** All that was sent so far. */
  spans(): readonly SentSpan[];
  /** What the senders say of themselves. */
  resources(): readonly object[];
  /** Where it was sent to. */
  paths(): readonly string[];
  close(): Promise<void>;
}

export async function openCollector(): Promise<Collector> {
  const got: { readonly path: string; readonly of: z.infer<typeof sent>['resourceSpans'] }[] = [];
  const server = createServer(async (request, response) => {
    const { resourceSpans: of } = sent.parse(JSON.parse(await text(request)));
    got.push({ path: request.url ?? '', of });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans: () =>
      got.flatMap(({ of }) =>
        of.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    resources: () => got.flatMap(({ of }) => of.flatMap(({ resource }) => resource.attributes)),
    paths: () => got.map(({ path }) => path),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
