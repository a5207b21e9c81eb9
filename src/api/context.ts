import { PublicError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { dataVersion } from '../graph/queries/dataset.ts';
import { explainViolations } from '../violations/explain.ts';
import { isEmpty, type Lens, lensKey } from '../violations/lens.ts';
import type { Cut } from './cut.ts';
import type { Lens as LensArgument } from './generated/resolvers.ts';
import { missingFrom } from './health.ts';
import { type LawMemory, readLawMemory } from './law-memory.ts';
import { keepEvaluations } from './lens/evaluations.ts';
import { lensOf } from './lens/lens-of.ts';
import { loadThrough } from './lens/load-through.ts';
import type { Scopes } from './lens/scopes.ts';
import { readSnapshot } from './lens/snapshot.ts';
import { type View, viewThrough } from './lens/view.ts';
import { loadByKey } from './loaders/batches.ts';
import { createLoaders } from './loaders/create-loaders.ts';
import type { Loaders } from './loaders/loaders.ts';
import type { Metrics } from './metrics.ts';
import { perVersion } from './per-version.ts';
import { readSearchIndex, type SearchIndex } from './search/search-index.ts';

/** What resolvers of one request share, below a root field that was given a lens as that lens shows it. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** The graph through the lens of the root field; null without one. */
  readonly view: View | null;
  /** The data version that this request sees. */
  version(): Promise<number>;
  /** The law as of the data version that this request sees. */
  law(): Promise<LawMemory>;
  /** All names as of the data version that this request sees. */
  names(): Promise<SearchIndex>;
  /** The context through a lens, the same for the same lens; this one itself where the lens takes nothing away. */
  through(lens: LensArgument | null | undefined, field: string): Promise<Context>;
  /** The same, with a view of all that is there where the lens takes nothing away: for comparing two lenses. */
  whole(lens: LensArgument, field: string): Promise<Context & { readonly view: View }>;
  readonly scopes: Scopes;
  /** The lenses that root fields were given, by their names in the answer. */
  readonly lenses: Map<string, unknown>;
  /** The lists of the answer that a limit cut short, as they are found. */
  readonly cuts: Cut[];
}

/**
 * Makes the context of each request. The data version is asked for once a request, before any of it is answered: one
 * small query, and an answer never shows less than what was just written.
 * Until the graph has been seen ready once, a request is refused.
 */
export function contextFactory(
  graph: Graph,
  { looked, judged }: Pick<Metrics, 'looked' | 'judged'>,
  newLenses: number,
): () => Promise<Context> {
  const lawOf = perVersion(readLawMemory, (hit) => looked('law', hit));
  const namesOf = perVersion(readSearchIndex, (hit) => looked('names', hit));
  const snapshotOf = perVersion(
    async (graph, version) => readSnapshot(graph, (await lawOf(graph, version)).index),
    (hit) => looked('facts', hit),
  );
  const evaluationOf = keepEvaluations(newLenses, {
    looked: (hit) => looked('lens', hit),
    judged,
  });
  let ready = false;
  return async () => {
    if (!ready) ready = await whenReady(graph);
    let asked: Promise<number> | undefined;
    const version = () => {
      asked ??= graph.read(dataVersion, {}).then(([row]) => row?.version ?? 0);
      return asked;
    };
    const law = async () => lawOf(graph, await version());
    const seenThrough = new Map<string, Promise<Context & { readonly view: View }>>();

    const lookOnce = (lens: Lens) => {
      const key = lensKey(lens);
      const scoped = seenThrough.get(key) ?? look(lens);
      seenThrough.set(key, scoped);
      return scoped;
    };
    const look = async (lens: Lens): Promise<Context & { readonly view: View }> => {
      const [records, snapshot] = await Promise.all([law(), version().then((now) => snapshotOf(graph, now))]);
      const evaluation = await evaluationOf(snapshot, await version(), lens);
      const view = viewThrough(lens, evaluation, snapshot, records);
      const explanation = loadByKey(
        (keys) => explainViolations(graph.read, records.index, keys, lens),
        (explained) => explained,
      );
      return { ...plain, view, loaders: loadThrough(plain.loaders, view, explanation) };
    };
    const plain: Context = {
      graph,
      loaders: createLoaders(graph, async () => (await law()).index),
      view: null,
      version,
      law,
      names: async () => namesOf(graph, await version()),
      through: async (given, field) => {
        const lens = await lensOf(given, field, plain);
        return isEmpty(lens) ? plain : lookOnce(lens);
      },
      whole: async (given, field) => lookOnce(await lensOf(given, field, plain)),
      scopes: new WeakMap(),
      lenses: new Map(),
      cuts: [],
    };
    return plain;
  };
}

async function whenReady(graph: Graph): Promise<true> {
  const missing = await missingFrom(graph);
  if (missing === null) return true;
  throw new PublicError('UNAVAILABLE', `${missing} Try again in a moment.`);
}
