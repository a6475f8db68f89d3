import type { DocumentNode } from 'graphql';

/**
 * The documents asked last, by their text, so that each is parsed and validated once. Bounded by all texts together:
 * a parsed document takes some two hundred times as much memory, and whoever asks can send another one each time.
 */
export function createDocumentCache(mostCharacters: number) {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  const forget = (text: string) => {
    characters -= documents.delete(text) ? text.length : 0;
  };
  return {
    get: (text: string): DocumentNode | undefined => {
      const document = documents.get(text);
      if (document !== undefined) {
        // The map keeps the order of setting: what was asked last stays longest.
        documents.delete(text);
        documents.set(text, document);
      }
      return document;
    },
    set: (text: string, document: DocumentNode): void => {
      forget(text);
      documents.set(text, document);
      characters += text.length;
      for (const oldest of documents.keys()) {
        if (characters <= mostCharacters) {
          break;
        }
        forget(oldest);
      }
    },
  };
}
