import { type ErrorCode, RETRY_AFTER_S, ServiceError } from '../errors.ts';
import type { OpenLoaders } from '../export/pages.ts';
import { type Export, readExport } from '../export/read-export.ts';
import { type ExportTarget, MEDIA_TYPES, TARGETS } from '../export/target.ts';
import { createDeadline } from '../graph/deadline.ts';
import type { Logger } from '../log.ts';
import { languageOfHeader } from '../model/language.ts';
import type { RequestNotes } from '../telemetry/request-notes.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { bodyStream } from './body-stream.ts';
import { compressPieces } from './compressor.ts';
import { type AnsweredError, errorsResponse, type HangUp, type Route } from './routes.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  AMBIGUOUS_REF: 400,
  BAD_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 503,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  UNTRUSTED_OPERATION: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
};

/** An export is in the language that was asked for. */
const HEADERS = { vary: 'accept-language' };

const UNFORESEEN = 'INTERNAL_SERVER_ERROR';

/** Where exports are read from, and what is told of them. */
export interface ExportOptions {
  /** Opens loaders for a request that end with the signal. */
  readonly openFor: (request: Request, signal: AbortSignal) => OpenLoaders;
  /** What is noted of a request. */
  readonly notesOf: (request: Request) => RequestNotes | undefined;
  /** Within which an export has begun, in milliseconds. */
  readonly requestMs: number;
  readonly log: Logger;
}

const pathOf = ({ name, format }: ExportTarget) => `/export/${name}.${format}`;
export const EXPORT_PATHS: readonly string[] = TARGETS.map(pathOf);

/** `/export/meetings.csv` and so on; parameters are the arguments of the field of that name. */
export function exportRoutes(options: ExportOptions): readonly (readonly [string, Route])[] {
  return TARGETS.map((target) => {
    const route: Route = async (request, hangUp) => {
      const reading = readExport(target, textsOf(new URL(request.url).searchParams));
      if (!reading.ok) {
        options.notesOf(request)?.codes.add('BAD_INPUT');
        return faultsResponse(STATUS.BAD_INPUT, reading.faults);
      }
      try {
        return await send(target, reading.run, { ...options, request, hangUp });
      } catch (error) {
        return failureResponse(error, options.log, options.notesOf(request));
      }
    };
    return [pathOf(target), route];
  });
}

interface Sending extends ExportOptions {
  readonly request: Request;
  readonly hangUp: HangUp;
}

/** The first piece is made before the status is sent, since that is where what is wrong shows. */
async function send(
  { name, format }: ExportTarget,
  run: Export,
  { openFor, notesOf, requestMs, log, request, hangUp }: Sending,
): Promise<Response> {
  const deadline = createDeadline(requestMs, request.signal);
  const notes = notesOf(request);
  const open = openFor(request, deadline.signal);
  const pieces = run(open, languageOfHeader(request.headers.get('accept-language')));
  const first = await pieces.next().finally(deadline.lift);
  const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
  const headers = {
    ...HEADERS,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `attachment; filename="liqa-${name}.${format}"`,
  };
  if (request.method === 'HEAD') {
    await pieces.return(undefined);
    return new Response(null, { headers });
  }
  const onFailure = (error: unknown) => {
    notes?.codes.add(codeOf(error));
    log.error({ request: notes?.id, err: error }, 'An export ended before it was whole.');
  };
  let onEnd: (bytes: number) => void = () => undefined;
  const streamed = new Promise<number>((resolve) => {
    onEnd = resolve;
  });
  if (notes !== undefined) {
    notes.streamed = streamed;
  }
  const whole = withFirst(first, pieces);
  const sent = encoding === null ? whole : compressPieces(whole, encoding);
  const body = bodyStream(sent, { signal: request.signal, hangUp, onFailure, onEnd });
  return new Response(body, { headers });
}

async function* withFirst(
  first: IteratorResult<string, unknown>,
  others: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!first.done) {
    yield first.value;
    yield* others;
  }
}

function textsOf(parameters: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  return new Map([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

function failureResponse(error: unknown, log: Logger, notes: RequestNotes | undefined): Response {
  notes?.codes.add(codeOf(error));
  if (error instanceof ServiceError) {
    if (error.cause !== undefined) {
      log.warn({ request: notes?.id, err: error }, error.message);
    }
    return faultsResponse(STATUS[error.extensions.code], [error]);
  }
  log.error({ request: notes?.id, err: error }, 'An export failed.');
  const extensions = { code: UNFORESEEN };
  return faultsResponse(500, [{ message: 'Unexpected error.', extensions }]);
}

function codeOf(error: unknown): string {
  return error instanceof ServiceError ? error.extensions.code : UNFORESEEN;
}

function faultsResponse(status: number, faults: readonly AnsweredError[]): Response {
  const later = status === STATUS.UNAVAILABLE ? { 'retry-after': `${RETRY_AFTER_S}` } : {};
  return errorsResponse(faults, status, { ...HEADERS, ...later });
}
