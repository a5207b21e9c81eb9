import { PublicError } from '../../errors.ts';
import type { Cut } from '../cut.ts';
import type { PathRelationship } from '../generated/resolvers.ts';
import { compareTies, type Expand, type WalkNode, type WalkTie } from './expand.ts';

/** How many nodes the search for equal ways may step on before it is content with what it has. */
export const mostSteps = 200_000;

interface Search {
  readonly types: readonly PathRelationship[];
  readonly maxLength: number;
  readonly first: number;
}

/** The ways found, and the limit that kept the search from going on: null when there can be no other. */
export interface Ways {
  readonly ways: WalkTie[][];
  readonly cutBy: Cut['limit'] | null;
}

/**
 * The shortest ways between two nodes, each node at most once in a way, ties in a fixed order.
 * Looks from both ends by turns, one query a step, from the end with less to read; so it needs `maxLength` queries at most.
 */
export async function findPaths(expand: Expand, from: WalkNode, to: WalkNode, search: Search): Promise<Ways> {
  if (from.name === to.name) return { ways: [], cutBy: null };
  const known = new Map<string, Map<string, WalkTie>>();
  const nodes = new Map([from, to].map((node) => [node.name, node]));
  const ends = [side(from), side(to)] as const;

  const learn = (tie: WalkTie) => {
    const at = known.get(tie.from) ?? new Map<string, WalkTie>();
    at.set(`${tie.relationship} ${tie.outgoing} ${tie.to.name}`, tie);
    known.set(tie.from, at);
  };

  const found: WalkTie[][] = [];
  for (let length = 1; length <= search.maxLength; length += 1) {
    if (found.length >= search.first) return { ways: found, cutBy: 'first' };
    const end = ends[0].edge.length <= ends[1].edge.length ? ends[0] : ends[1];
    const { ties, whole } = await expand(end.edge, search.types);
    if (!whole && found.length > 0) return { ways: found, cutBy: 'ties' };
    if (!whole)
      throw new PublicError(
        'TOO_COMPLEX',
        'Too much lies between the two: ask for a smaller maxLength, or name `through`.',
      );
    end.edge = [];
    for (const tie of ties) {
      if (!nodes.has(tie.to.name)) nodes.set(tie.to.name, tie.to);
      if (!end.seen.has(tie.to.name)) end.edge.push(tie.to);
      end.seen.add(tie.to.name);
      const start = nodes.get(tie.from);
      if (start === undefined) continue;
      learn(tie);
      learn({ from: tie.to.name, relationship: tie.relationship, outgoing: !tie.outgoing, to: start });
    }
    const next = waysOfLength(length, from.name, to.name, known, search.first - found.length);
    found.push(...next.ways);
    if (next.cutBy !== null) return { ways: found, cutBy: next.cutBy };
  }
  const apart = found.length === 0 && ends.some(({ edge }) => edge.length === 0);
  return { ways: found, cutBy: apart ? null : 'maxLength' };
}

function side(node: WalkNode) {
  return { edge: [node] as WalkNode[], seen: new Set([node.name]) };
}

/** Ways of exactly this length over the ties known so far, at most `wanted`. */
function waysOfLength(
  length: number,
  from: string,
  to: string,
  known: ReadonlyMap<string, ReadonlyMap<string, WalkTie>>,
  wanted: number,
): Ways {
  const left = distancesTo(to, known, length);
  const found: WalkTie[][] = [];
  let steps = 0;
  let cutBy: Ways['cutBy'] = null;
  const walk = (at: string, way: WalkTie[], seen: Set<string>) => {
    if (at === to) {
      if (way.length !== length) return;
      if (found.length < wanted) found.push([...way]);
      else cutBy = 'first';
      return;
    }
    const next = [...(known.get(at)?.values() ?? [])].filter(
      (tie) =>
        !seen.has(tie.to.name) &&
        (left.get(tie.to.name) ?? Number.POSITIVE_INFINITY) <= length - way.length - 1,
    );
    for (const tie of next.sort(compareTies)) {
      steps += 1;
      if (steps > mostSteps) cutBy ??= 'steps';
      if (cutBy !== null) return;
      seen.add(tie.to.name);
      walk(tie.to.name, [...way, tie], seen);
      seen.delete(tie.to.name);
    }
  };
  walk(from, [], new Set([from]));
  return { ways: found, cutBy };
}

function distancesTo(
  end: string,
  known: ReadonlyMap<string, ReadonlyMap<string, WalkTie>>,
  most: number,
): Map<string, number> {
  const distances = new Map([[end, 0]]);
  for (const [at, distance] of distances) {
    if (distance >= most) continue;
    for (const { to } of known.get(at)?.values() ?? [])
      if (!distances.has(to.name)) distances.set(to.name, distance + 1);
  }
  return distances;
}
