import type { RequestListener } from 'node:http';
import type { Route } from './routes.ts';

const PATH = '/metrics';

/** What Prometheus reads. */
export interface MetricsText {
  readonly contentType: string;
  text(): Promise<string>;
}

/** `/metrics`, where it is on the service's own port: whoever reaches that reads it, by a token if there are any. */
export function metricsRoutes(
  metrics: MetricsText | undefined,
): readonly (readonly [string, Route])[] {
  return metrics === undefined
    ? []
    : [
        [
          PATH,
          async () =>
            new Response(await metrics.text(), {
              headers: { 'content-type': metrics.contentType },
            }),
        ],
      ];
}

/** The same for a port of its own, where there is nothing else. */
export function metricsListener({ contentType, text }: MetricsText): RequestListener {
  return async ({ method, url }, response) => {
    if (method !== 'GET' || url !== PATH) {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = await text();
      response.writeHead(200, { 'content-type': contentType }).end(body);
    } catch {
      response.writeHead(500).end();
    }
  };
}
