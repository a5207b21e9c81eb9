import { PublicError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { dataVersion } from '../graph/queries/dataset.ts';
import { missingFrom } from './health.ts';
import { type LawMemory, readLawMemory } from './law-memory.ts';
import { createLoaders, type Loaders } from './loaders/create-loaders.ts';
import { perVersion } from './per-version.ts';
import { readSearchIndex, type SearchIndex } from './search/search-index.ts';

/** What resolvers of one request share. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** The law as of the data version that this request sees. */
  law(): Promise<LawMemory>;
  /** All names as of the data version that this request sees. */
  names(): Promise<SearchIndex>;
}

/**
 * Makes the context of each request. The data version is asked for once a request and only by a question that
 * needs what is kept in memory: one small query more, and an answer never shows less than what was just written.
 * Until the graph has been seen ready once, a request is refused.
 */
export function contextFactory(graph: Graph): () => Promise<Context> {
  const lawOf = perVersion(readLawMemory);
  const namesOf = perVersion(readSearchIndex);
  let ready = false;
  return async () => {
    if (!ready) ready = await whenReady(graph);
    let asked: Promise<number> | undefined;
    const version = () => {
      asked ??= graph.read(dataVersion, {}).then(([row]) => row?.version ?? 0);
      return asked;
    };
    const law = async () => lawOf(graph, await version());
    return {
      graph,
      loaders: createLoaders(graph, async () => (await law()).index),
      law,
      names: async () => namesOf(graph, await version()),
    };
  };
}

async function whenReady(graph: Graph): Promise<true> {
  const missing = await missingFrom(graph);
  if (missing === null) return true;
  throw new PublicError('UNAVAILABLE', `${missing} Try again in a moment.`);
}
