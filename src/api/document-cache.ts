import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many characters of questions are remembered with what they parse to. */
const mostCharacters = 500_000;

/**
 * Remembers what the questions asked most lately parse to. It is bound by their length: by their number alone, long
 * ones would fill the memory. What does not parse is not worth remembering.
 */
export function documentCache() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    maxEntrySize: mostCharacters / 20,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return { documentCache: documents, errorCache: { get: () => undefined, set: () => {} } };
}
