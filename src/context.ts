import type { GraphReader } from './graph/run.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { languageOfHeader } from './model/language.ts';

/** What a resolver may use. It lives for one request. */
export interface Context {
  readonly loaders: Loaders;
  /** In which names are shown where a field does not say: from Accept-Language, else `en`. */
  readonly language: string;
}

/** @param acceptLanguage the header of the request, or null */
export function createContext(graph: GraphReader, acceptLanguage: string | null = null): Context {
  return { loaders: createLoaders(graph), language: languageOfHeader(acceptLanguage) };
}
