import { PublicError } from '../../errors.ts';
import type { Cut } from '../cut.ts';
import type { PathRelationship } from '../generated/resolvers.ts';
import type { Expand, WalkNode, WalkTie } from './expand.ts';

interface Search {
  readonly types: readonly PathRelationship[];
  readonly authority: string;
  readonly maxLength: number;
  readonly first: number;
}

/** A way to an actor that is listed, and that actor. */
export interface WayToDesignated {
  readonly length: number;
  readonly designated: WalkNode;
  readonly steps: readonly WalkTie[];
}

/**
 * The shortest way to each of the nearest actors that an authority lists, one query a step, and the limit that kept
 * the search from going on: null when there is no other.
 */
export async function findDesignated(
  expand: Expand,
  from: WalkNode,
  search: Search,
): Promise<{ ways: WayToDesignated[]; cutBy: Cut['limit'] | null }> {
  const ways = new Map<string, WalkTie[]>([[from.name, []]]);
  const found: WalkTie[][] = [];
  const listed = () =>
    found.slice(0, search.first).map((steps) => ({ length: steps.length, designated: endOf(steps), steps }));
  let edge: WalkNode[] = [from];
  for (
    let length = 1;
    length <= search.maxLength && edge.length > 0 && found.length < search.first;
    length += 1
  ) {
    const { ties, whole } = await expand(edge, search.types);
    if (!whole && found.length > 0) return { ways: listed(), cutBy: 'ties' };
    if (!whole) throw new PublicError('TOO_COMPLEX', 'Too much lies around it: ask for a smaller maxLength.');
    const reached: WalkTie[][] = [];
    for (const tie of ties) {
      const before = ways.get(tie.from);
      if (before === undefined || ways.has(tie.to.name)) continue;
      const way = [...before, tie];
      ways.set(tie.to.name, way);
      reached.push(way);
    }
    edge = reached.map((way) => endOf(way));
    found.push(
      ...reached
        .filter((way) => endOf(way).kind === 'Actor' && endOf(way).listedBy.includes(search.authority))
        .sort((a, b) => (endOf(a).key < endOf(b).key ? -1 : 1)),
    );
  }
  if (found.length >= search.first && (found.length > search.first || edge.length > 0))
    return { ways: listed(), cutBy: 'first' };
  return { ways: listed(), cutBy: edge.length > 0 ? 'maxLength' : null };
}

/** The node that a way of at least one step leads to. */
function endOf(way: readonly WalkTie[]): WalkNode {
  return (way.at(-1) as WalkTie).to;
}
