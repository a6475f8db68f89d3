import type { DocumentNode } from 'graphql';

/**
 * The documents asked last, by their text, so that each is parsed and validated once. Bounded by all texts together:
 * a parsed document takes some two hundred times as much memory, and whoever asks can send another one each time. One
 * that was asked only once is not kept at all: it would live just long enough to be garbage that is collected late.
 */
export function createDocumentCache(mostCharacters: number) {
  const askedOnce = boundedMap<true>(mostCharacters);
  const documents = boundedMap<DocumentNode>(mostCharacters);
  return {
    get: documents.get,
    set: (text: string, document: DocumentNode): void => {
      if (askedOnce.get(text)) {
        documents.set(text, document);
      } else {
        askedOnce.set(text, true);
      }
    },
  };
}

/** Forgets what was asked for least recently once the keys have more characters than they may. */
function boundedMap<Value>(mostCharacters: number) {
  const values = new Map<string, Value>();
  let characters = 0;
  const forget = (key: string) => {
    characters -= values.delete(key) ? key.length : 0;
  };
  const set = (key: string, value: Value) => {
    forget(key);
    // The map keeps the order of setting: what was asked for last stays longest.
    values.set(key, value);
    characters += key.length;
    for (const oldest of values.keys()) {
      if (characters <= mostCharacters) {
        break;
      }
      forget(oldest);
    }
  };
  const get = (key: string): Value | undefined => {
    const value = values.get(key);
    if (value !== undefined) {
      set(key, value);
    }
    return value;
  };
  return { get, set };
}
