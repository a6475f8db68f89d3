import { lexicographicSortSchema, printSchema } from 'graphql';
import { createYoga, type YogaLogger } from 'graphql-yoga';
import type { AccessSettings } from './config/access.ts';
import { type AnsweringOptions, answeringNow, createContext } from './context.ts';
import { createDeadline } from './graph/deadline.ts';
import type { GraphReader } from './graph/run.ts';
import { useAnswered } from './graphql/answered.ts';
import { useErrorCodes } from './graphql/error-codes.ts';
import { useGraphVersion } from './graphql/graph-version.ts';
import { useCost } from './graphql/limits/cost/use-cost.ts';
import { createDocumentCache } from './graphql/limits/document-cache.ts';
import { DEFAULT_LIMITS, type Limits } from './graphql/limits/limits.ts';
import { useDocumentLimits } from './graphql/limits/use-document-limits.ts';
import { useValidation } from './graphql/limits/use-validation.ts';
import { maskError } from './graphql/mask-error.ts';
import { schema } from './graphql/schema.ts';
import { useUnavailable } from './graphql/unavailable.ts';
import { createAccess } from './http/access.ts';
import { useAddressRate } from './http/address-rate.ts';
import { useBodyLimit } from './http/body-limit.ts';
import { useCompression } from './http/compression.ts';
import { useCors } from './http/cors.ts';
import { keptRoute } from './http/etag.ts';
import { EXAMPLES_FOLDER } from './http/examples.ts';
import { createExplorer } from './http/explorer.ts';
import { EXPLORER_FOLDER } from './http/explorer-files.ts';
import { EXPORT_PATHS, exportRoutes } from './http/export-routes.ts';
import { useJsonBodies } from './http/json-bodies.ts';
import { type MetricsText, metricsRoutes } from './http/metrics-route.ts';
import { createPlayground } from './http/playground.ts';
import { readyRoute } from './http/readiness.ts';
import { type Route, useRoutes } from './http/routes.ts';
import { useSecurityHeaders } from './http/security-headers.ts';
import type { TrustedTexts } from './http/trusted-operations.ts';
import { useTrustedOperations } from './http/use-trusted-operations.ts';
import type { Logger } from './log.ts';
import type { ProjectionKeeper } from './projection/keeper.ts';
import { createNotebook, type Notebook } from './telemetry/notebook.ts';
import type { Answered } from './telemetry/request-notes.ts';

/** Of the texts of documents that are kept parsed; all examples together have twenty thousand. */
const CACHED_CHARACTERS = 100_000;

/** Without tokens nothing is counted. */
const EVERYBODY: AccessSettings = {
  holders: [],
  requestsAMinute: 1,
  costAMinute: 1,
  perAddress: null,
};
const ENDPOINT = '/graphql';
const SDL_PATH = '/schema.graphql';
/** What logs and metrics tell apart. */
const NAMED_PATHS: ReadonlySet<string> = new Set([ENDPOINT, SDL_PATH, ...EXPORT_PATHS]);

/** How long a request may take where nothing else is said, in milliseconds. */
const REQUEST_MS = 5_000;

export interface ServiceOptions extends AnsweringOptions {
  readonly projection: AnsweringOptions['projection'] & Pick<ProjectionKeeper, 'isRead'>;
  readonly log: Logger;
  /** Whether a browser that opens the endpoint is shown GraphiQL. */
  readonly playground: boolean;
  /** The folder of the built explorer; it is not served where this is null, and that of the build if left out. */
  readonly explorer?: string | null;
  /** How long a request may take, and an export until it begins, in milliseconds. */
  readonly requestMs?: number;
  /** Who may ask, and how much of it; everybody everything if left out. */
  readonly access?: AccessSettings;
  /** Whose pages may ask from a browser; nobody else's if left out. */
  readonly corsOrigins?: readonly string[];
  /** Aborted when the service is to stop. */
  readonly stop?: AbortSignal;
  /** Whether clients may ask for the schema; they may if left out. */
  readonly introspection?: boolean;
  /** The only operations that are answered; any may be asked if left out. */
  readonly trusted?: TrustedTexts | null;
  /** Told of every request that was answered, for logs and the like. */
  readonly onAnswered?: (answered: Answered) => void;
  /** What `/metrics` tells; it is not there if left out. */
  readonly metrics?: MetricsText | undefined;
  /** How much one request may ask for; the defaults if left out. */
  readonly limits?: Limits;
}

/** Builds the HTTP handler. It opens nothing and listens on nothing, so tests call its `fetch`. */
export function createService(graph: GraphReader, options: ServiceOptions) {
  const { log, introspection = true, limits = DEFAULT_LIMITS, requestMs = REQUEST_MS } = options;
  const { access = EVERYBODY } = options;
  const notebook = createNotebook(NAMED_PATHS, options.onAnswered ?? (() => undefined));
  const { gate, meter } = createAccess({
    ...access,
    playground: options.playground,
    costOfExport: limits.cost,
  });
  return createYoga({
    schema,
    context: ({ request }) => {
      const deadline = createDeadline(requestMs, request.signal);
      const answering = answeringNow(options, deadline.signal, notebook.of(request));
      const language = request.headers.get('accept-language');
      return { ...createContext(graph, answering, language), answered: deadline.lift };
    },
    maskedErrors: { maskError: tellingCauses(log, notebook) },
    logging: asYogaLogger(log, notebook),
    graphqlEndpoint: ENDPOINT,
    plugins: [
      notebook.plugin,
      useSecurityHeaders(),
      useCors(options.corsOrigins ?? []),
      useAddressRate(access.perAddress),
      gate,
      useBodyLimit(limits.bodyBytes),
      useTrustedOperations(options.trusted ?? null),
      useDocumentLimits(limits),
      useValidation({ introspection }),
      useCost({ limits, suggestions: introspection }),
      meter,
      useErrorCodes(),
      useGraphVersion(),
      useAnswered(),
      useUnavailable(),
      useJsonBodies(ENDPOINT),
      useRoutes(routesOf(graph, options, notebook), explorerOf(options)),
      useCompression(),
    ],
    // Refused by a plugin of ours, which says how large it may be and leaves the connection usable.
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: createDocumentCache(CACHED_CHARACTERS),
      // Wrong documents are parsed anew: whoever sends them would fill the memory with them.
      errorCache: createDocumentCache(0),
    },
    healthCheckEndpoint: '/livez',
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
  });
}

/** Views of the explorer, where it is served. */
function explorerOf({ explorer: folder = EXPLORER_FOLDER, playground }: ServiceOptions): Route {
  return folder === null ? () => null : createExplorer({ folder, playground });
}

function routesOf(
  graph: GraphReader,
  options: ServiceOptions,
  notebook: Notebook,
): ReadonlyMap<string, Route> {
  const sdl = printSchema(lexicographicSortSchema(schema));
  const routes = new Map<string, Route>([
    ['/', () => new Response(null, { status: 302, headers: { location: '/graphql' } })],
    [SDL_PATH, keptRoute(sdl)],
    ['/readyz', readyRoute(graph, { ...options, isRead: options.projection.isRead })],
    ...metricsRoutes(options.metrics),
    ...exportRoutes({
      openFor: (request, signal) => () =>
        createContext(graph, answeringNow(options, signal, notebook.of(request))).loaders,
      notesOf: notebook.of,
      requestMs: options.requestMs ?? REQUEST_MS,
      log: options.log,
    }),
  ]);
  if (options.playground) {
    const page = createPlayground(EXAMPLES_FOLDER);
    // Yoga takes a slash behind its path, so a browser that adds one is shown the same.
    routes.set('/graphql', page).set('/graphql/', page);
  }
  return routes;
}

/** Failures raised on purpose reach the client without what caused them: that goes to the log. */
function tellingCauses(log: Logger, { idOf }: Notebook): typeof maskError {
  return (error, message) => {
    const original =
      error instanceof Error && 'originalError' in error ? error.originalError : error;
    if (original instanceof Error && original.cause !== undefined) {
      log.warn({ request: idOf(error), err: original }, original.message);
    }
    return maskError(error, message);
  };
}

function asYogaLogger(log: Logger, { idOf }: Notebook): YogaLogger {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (first: unknown, ...rest: readonly unknown[]) => {
      if (first instanceof Error) {
        log[level]({ request: idOf(first), err: first }, first.message);
      } else {
        log[level]([first, ...rest].map(String).join(' '));
      }
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
