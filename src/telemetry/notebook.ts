import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import {
  type Answered,
  createNotes,
  noteOperation,
  noteSpan,
  REQUEST_ID,
  type RequestNotes,
} from './request-notes.ts';

/** What is asked all the time by those who watch the service, and is no request of anybody. */
const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);
/** What is refused before there is a result says why by its status alone. */
const CODES: ReadonlyMap<number, string> = new Map([
  [401, 'UNAUTHENTICATED'],
  [413, 'LIMIT_EXCEEDED'],
  [429, 'RATE_LIMITED'],
]);

/** The notes of all requests that are being answered. */
export interface Notebook {
  /** Stands first: it sees what others refuse, and its clock runs while they work. */
  readonly plugin: Plugin;
  /** Undefined for a probe. */
  of(request: Request): RequestNotes | undefined;
  /** The id of the request that an error of an operation belongs to. */
  idOf(error: unknown): string | undefined;
}

/**
 * @param paths that are told by their name; whatever else somebody tries is one thing
 * @param onAnswered told of every request but probes, once it has been answered
 */
export function createNotebook(
  paths: ReadonlySet<string>,
  onAnswered: (answered: Answered) => void,
): Notebook {
  const notesOf = new WeakMap<Request, RequestNotes>();
  const idOf = new WeakMap<object, string>();
  const plugin: Plugin = {
    onRequest: ({ request, url: { pathname } }) => {
      if (!PROBES.has(pathname)) {
        notesOf.set(request, createNotes(targetOf(pathname, paths), request.headers));
      }
    },
    onParse: ({ context: { request, params }, params: { source } }) => {
      const notes = notesOf.get(request);
      const note = timed(notes, 'parse');
      return ({ result }) => {
        note();
        if (notes !== undefined) {
          noteDocument(notes, String(source), result, params.operationName);
        }
      };
    },
    // Errors are here as they were raised; later they may be hidden, and logged by who hides them.
    onExecute: ({ args }) => {
      const notes = notesOf.get(args.contextValue.request);
      const note = timed(notes, 'execute');
      return {
        onExecuteDone: ({ result }) => {
          note();
          for (const error of (notes !== undefined && 'errors' in result && result.errors) || []) {
            idOf.set(error, notes?.id ?? '');
          }
        },
      };
    },
    onValidate: ({ context: { request } }) => timed(notesOf.get(request), 'validate'),
    onResultProcess: ({ request, result }) => {
      const notes = notesOf.get(request);
      if (notes !== undefined && !Array.isArray(result) && !(Symbol.asyncIterator in result)) {
        noteResult(notes, result);
      }
    },
    onResponse: ({ request, response }) => {
      const notes = notesOf.get(request);
      if (notes !== undefined) {
        response.headers.set(REQUEST_ID, notes.id);
        void tell(notes, request, response, onAnswered);
      }
    },
  };
  return {
    plugin,
    of: (request) => notesOf.get(request),
    idOf: (error) => (typeof error === 'object' && error ? idOf.get(error) : undefined),
  };
}

/** Notes how long a part took, when it is over. */
function timed(notes: RequestNotes | undefined, name: string): () => void {
  const startedAt = performance.now();
  return () => {
    if (notes !== undefined) {
      noteSpan(notes, { name, startedAt, ms: performance.now() - startedAt });
    }
  };
}

function targetOf(pathname: string, paths: ReadonlySet<string>): string {
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return paths.has(path) ? path.slice(1) : 'other';
}

function noteDocument(
  notes: RequestNotes,
  text: string,
  parsed: DocumentNode | Error | null,
  operationName: string | undefined,
): void {
  notes.document = text;
  const operation =
    parsed !== null && 'definitions' in parsed ? getOperationAST(parsed, operationName) : null;
  if (operation) {
    noteOperation(notes, operation.name?.value, operation.operation);
  }
}

function noteResult(notes: RequestNotes, { errors = [], extensions }: ExecutionResult): void {
  for (const {
    extensions: { code },
  } of errors) {
    notes.codes.add(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR');
  }
  const { requested, spent } = Object(extensions?.['cost']);
  notes.cost = requested === undefined ? null : { requested, spent };
}

async function tell(
  notes: RequestNotes,
  { signal }: Request,
  { status, headers }: Response,
  onAnswered: (answered: Answered) => void,
): Promise<void> {
  const code = notes.codes.size === 0 ? CODES.get(status) : undefined;
  if (code !== undefined) {
    notes.codes.add(code);
  }
  const bytes = notes.streamed === null ? bytesOf(headers) : await notes.streamed;
  onAnswered({
    notes,
    status,
    ms: performance.now() - notes.startedAt,
    bytes,
    left: signal.aborted,
  });
}

function bytesOf(headers: Headers): number | null {
  const length = headers.get('content-length');
  return length === null ? null : Number(length);
}
