import MiniSearch from 'minisearch';
import type { Graph } from '../../graph/graph.ts';
import { type NodeLabel, nodeLabels } from '../../graph/queries/nodes.ts';
import type { NodeName } from '../global-id.ts';
import type { NodeParent } from '../parents.ts';
import { filedWords, foldedWords } from './fold.ts';
import { readNamedNodes } from './named-nodes.ts';

/** A node with everything it can be found by, the name to show first. */
export interface NamedNode extends NodeName {
  readonly names: readonly string[];
  /** What an answer needs of it, where the names brought it along. */
  readonly node?: NodeParent;
}

/** A node that was found, and the name it was found by. */
export interface Found extends NamedNode {
  readonly score: number;
  readonly matched: string;
}

export interface SearchIndex {
  /** Everything of the kinds asked for that fits the text, the best match first; all kinds without `kinds`. */
  search(text: string, kinds?: readonly NodeLabel[]): Found[];
}

/** Reads every name in the graph and files it. Ranking happens here, so both engines rank alike. */
export async function readSearchIndex(graph: Graph): Promise<SearchIndex> {
  return indexNames(await readNamedNodes(graph));
}

export function indexNames(nodes: readonly NamedNode[]): SearchIndex {
  const filed = nodes.flatMap((node) =>
    node.names.map((name, place) => ({
      node,
      name,
      primary: place === 0,
      folded: foldedWords(name).join(' '),
    })),
  );
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    tokenize: filedWords,
    processTerm: (word) => word,
  });
  index.addAll(filed.map(({ name }, id) => ({ id, name })));

  return {
    search: (text, kinds) => {
      const words = foldedWords(text);
      const whole = words.join(' ');
      const best = new Map<NamedNode, Found>();
      const hits = index.search(text, {
        tokenize: foldedWords,
        combineWith: 'AND',
        prefix: true,
        fuzzy: (word) => (word.length >= 5 && !/\p{N}/u.test(word) ? 0.2 : false),
        weights: { prefix: 0.6, fuzzy: 0.2 },
      });
      for (const hit of hits) {
        const entry = filed[hit.id as number];
        if (entry === undefined || (kinds && !kinds.includes(entry.node.kind))) continue;
        const score = hit.score + bonus(entry, whole);
        if (score > (best.get(entry.node)?.score ?? 0))
          best.set(entry.node, {
            ...entry.node,
            matched: entry.name,
            score: Math.round(score * 1000) / 1000,
          });
      }
      return [...best.values()].sort(
        (a, b) =>
          b.score - a.score ||
          nodeLabels.indexOf(a.kind) - nodeLabels.indexOf(b.kind) ||
          (a.key < b.key ? -1 : 1),
      );
    },
  };
}

/** The very name comes first, then names that begin so; the name to show beats an alias. */
function bonus({ folded, primary }: { folded: string; primary: boolean }, whole: string): number {
  const own = primary ? 1 : 0;
  if (folded === whole || folded === `imo ${whole}`) return own + 1000;
  return folded.startsWith(`${whole} `) ? own + 100 : own;
}
