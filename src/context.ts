import type { ServiceError } from './errors.ts';
import type { Branch } from './graph/nested.ts';
import { reportingReads } from './graph/report-reads.ts';
import { type GraphReader, readFor } from './graph/run.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { DAY_MS, type Day, dayOfNumber } from './model/day.ts';
import { languageOfHeader } from './model/language.ts';
import type { ProjectionKeeper } from './projection/keeper.ts';
import type { Projection } from './projection/projection.ts';
import { metadataOf, noteRead, noteSpan, type RequestNotes } from './telemetry/request-notes.ts';

/** What a resolver may use. It lives for one request. */
export interface Context {
  readonly loaders: Loaders;
  /** In which names are shown where a field does not say: from Accept-Language, else `en`. */
  readonly language: string;
  /** The version of the graph that the answer is of. */
  readonly graphVersion: number;
  /** In UTC. */
  readonly today: Day;
  /** What is read with what a selection leads to, by the selection and the type: found once for all that share it. */
  readonly branches: WeakMap<object, Map<string, Promise<readonly Branch[]>>>;
  /** What the operation may cost, once that is known: before anything is read. */
  readonly requestedCost?: number;
}

/** What all of one answer is of, whatever is refreshed meanwhile. */
export interface Answering {
  /** Null where there is none to walk over. */
  readonly projection: Projection | null;
  /** Why there is none. */
  readonly refusal: (what: string) => ServiceError;
  readonly graphVersion: number;
  readonly today: Day;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What is noted of the request; nothing where nobody looks. */
  readonly notes?: RequestNotes | undefined;
}

/** What decides of answers beside the graph. */
export interface AnsweringOptions {
  /** What walks are answered from. */
  readonly projection: Pick<ProjectionKeeper, 'current' | 'refusal' | 'version'>;
  /** Which day it is in UTC; that of the system's clock if left out. */
  readonly today?: () => Day;
}

/** The projection of this moment: an answer is of one version, whatever is refreshed meanwhile. */
export function answeringNow(
  { projection, today = systemDay }: AnsweringOptions,
  signal: AbortSignal,
  notes?: RequestNotes,
): Answering {
  return {
    projection: projection.current(),
    refusal: projection.refusal,
    graphVersion: projection.version(),
    today: today(),
    signal,
    notes,
  };
}

function systemDay(): Day {
  return dayOfNumber(Math.floor(Date.now() / DAY_MS));
}

/** @param acceptLanguage the header of the request, or null */
export function createContext(
  graph: GraphReader,
  answering: Answering,
  acceptLanguage: string | null = null,
): Context {
  const { signal, notes } = answering;
  const reader =
    notes === undefined
      ? readFor(graph, { signal })
      : reportingReads(readFor(graph, { signal, metadata: metadataOf(notes) }), (report) =>
          noteRead(notes, report),
        );
  const onWalk = (startedAt: number, ms: number) => {
    if (notes !== undefined) {
      noteSpan(notes, { name: 'walk', startedAt, ms });
    }
  };
  return {
    loaders: createLoaders(reader, { ...answering, onWalk }),
    language: languageOfHeader(acceptLanguage),
    graphVersion: answering.graphVersion,
    today: answering.today,
    branches: new WeakMap(),
  };
}
