import type { ServiceError } from './errors.ts';
import type { GraphReader } from './graph/run.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import type { Day } from './model/day.ts';
import { languageOfHeader } from './model/language.ts';
import type { Projection } from './projection/projection.ts';

/** What a resolver may use. It lives for one request. */
export interface Context {
  readonly loaders: Loaders;
  /** In which names are shown where a field does not say: from Accept-Language, else `en`. */
  readonly language: string;
  /** The version of the graph that the answer is of. */
  readonly graphVersion: number;
  /** In UTC. */
  readonly today: Day;
}

/** What all of one answer is of, whatever is refreshed meanwhile. */
export interface Answering {
  /** Null where there is none to walk over. */
  readonly projection: Projection | null;
  /** Why there is none. */
  readonly refusal: (what: string) => ServiceError;
  readonly graphVersion: number;
  readonly today: Day;
  /** How long one walk may take, in milliseconds. */
  readonly walkMs: number;
}

/** @param acceptLanguage the header of the request, or null */
export function createContext(
  graph: GraphReader,
  answering: Answering,
  acceptLanguage: string | null = null,
): Context {
  return {
    loaders: createLoaders(graph, answering),
    language: languageOfHeader(acceptLanguage),
    graphVersion: answering.graphVersion,
    today: answering.today,
  };
}
