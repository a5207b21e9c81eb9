import type { PathRelationship } from '../generated/resolvers.ts';
import type { Expand, WalkNode, WalkTie } from './expand.ts';

interface Search {
  readonly types: readonly PathRelationship[];
  readonly depth: number;
  readonly limit: number;
}

export interface FoundNeighbourhood {
  readonly nodes: WalkNode[];
  /** Ties between these nodes, each once, as they point. */
  readonly links: { readonly type: PathRelationship; readonly from: WalkNode; readonly to: WalkNode }[];
  readonly truncated: boolean;
}

/** What lies within some steps of the nodes in the middle, the nearest first, one query a step. */
export async function findNeighbourhood(
  expand: Expand,
  middle: readonly WalkNode[],
  { types, depth, limit }: Search,
): Promise<FoundNeighbourhood> {
  const nodes = new Map<string, WalkNode>();
  for (const node of middle) if (nodes.size < limit) nodes.set(node.name, node);
  let truncated = nodes.size < new Set(middle.map(({ name }) => name)).size;
  const walked: WalkTie[] = [];
  let edge = [...nodes.values()];
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const { ties, whole } = await expand(edge, types);
    walked.push(...ties);
    const reached = [...new Map(ties.map(({ to }) => [to.name, to])).values()].filter(
      ({ name }) => !nodes.has(name),
    );
    const drawn = reached.slice(0, limit - nodes.size);
    truncated ||= !whole || drawn.length < reached.length;
    for (const node of drawn) nodes.set(node.name, node);
    edge = drawn;
  }
  return { nodes: [...nodes.values()], links: linksBetween(nodes, walked), truncated };
}

function linksBetween(
  nodes: ReadonlyMap<string, WalkNode>,
  walked: readonly WalkTie[],
): FoundNeighbourhood['links'] {
  const links = new Map<string, FoundNeighbourhood['links'][number]>();
  for (const { from, relationship: type, outgoing, to } of walked) {
    const [start, end] = outgoing
      ? [nodes.get(from), nodes.get(to.name)]
      : [nodes.get(to.name), nodes.get(from)];
    if (start !== undefined && end !== undefined)
      links.set(`${start.name} ${type} ${end.name}`, { type, from: start, to: end });
  }
  return [...links.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}
