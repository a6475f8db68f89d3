import type { ReadReport } from '../graph/report-reads.ts';

/** What is noted of one request while it is answered: by whoever knows it, for whoever is told at the end. */
export interface RequestNotes {
  /** That of the client, where it sent a sane one. */
  readonly id: string;
  /** `graphql`, `export/meetings.csv`, …, or `other`. */
  readonly target: string;
  /** The span of whoever asked, as W3C's header names it; null where it says none. */
  readonly traceparent: string | null;
  /** A point of the process's own clock, in milliseconds. */
  readonly startedAt: number;
  /** The document's text. It is for hashing only, since values may stand in it. */
  document: string | null;
  operation: string | null;
  kind: string | null;
  cost: RequestCost | null;
  readonly codes: Set<string>;
  /** Statements in the order in which they ended; of a long export only the first. */
  readonly reads: ReadReport[];
  readCount: number;
  rowCount: number;
  /** What else took time: parsing, validating, executing, walks. */
  readonly spans: Span[];
  /** Resolves with its bytes when an answer has ended that is made while it is sent; null for all others. */
  streamed: Promise<number> | null;
}

/** What an operation asked for, and what it was given. */
export interface RequestCost {
  readonly requested: number;
  readonly spent: number;
}

/** A part of the time of a request. */
export interface Span {
  readonly name: string;
  readonly startedAt: number;
  readonly ms: number;
}

/** What a request was, when it has been answered. */
export interface Answered {
  readonly notes: RequestNotes;
  readonly status: number;
  /** Until the answer was made; of an export, until its last piece was taken. */
  readonly ms: number;
  /** Null where it is not known before it is sent. */
  readonly bytes: number | null;
  /** Whether the client had left before. */
  readonly left: boolean;
}

/** Of an export that reads page after page the rest is counted. */
const MOST_NOTED = 200;
/** A name is the client's: as long as anybody needs. */
const LONGEST_NAME = 100;
const SANE_ID = /^[\w.:=+/@-]{1,100}$/;

/** The client's own id of a request, or ours, in the answer. */
export const REQUEST_ID = 'x-request-id';
/** The trace that the client keeps, as the W3C recommends. */
const TRACE_PARENT = 'traceparent';

/** @param headers what the client says of its request */
export function createNotes(target: string, headers: Headers): RequestNotes {
  const given = headers.get(REQUEST_ID);
  return {
    traceparent: headers.get(TRACE_PARENT),
    id: given !== null && SANE_ID.test(given) ? given : crypto.randomUUID(),
    target,
    startedAt: performance.now(),
    document: null,
    operation: null,
    kind: null,
    cost: null,
    codes: new Set(),
    reads: [],
    readCount: 0,
    rowCount: 0,
    spans: [],
    streamed: null,
  };
}

export function noteOperation(notes: RequestNotes, name: string | undefined, kind: string): void {
  notes.operation = name?.slice(0, LONGEST_NAME) ?? null;
  notes.kind = kind;
}

export function noteRead(notes: RequestNotes, report: ReadReport): void {
  notes.readCount += 1;
  notes.rowCount += report.rows;
  if (notes.reads.length < MOST_NOTED) {
    notes.reads.push(report);
  }
}

export function noteSpan(notes: RequestNotes, span: Span): void {
  if (notes.spans.length < MOST_NOTED) {
    notes.spans.push(span);
  }
}

/** What the database's lists tell of the request. */
export function metadataOf({ id, target, operation }: RequestNotes): Record<string, string> {
  return { request: id, operation: operation ?? target };
}
