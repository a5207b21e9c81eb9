import { PublicError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { captionsOfNodes, type KeysByLabel, nodeLabels, tiesOfNodes } from '../../graph/queries/nodes.ts';
import type { Context } from '../context.ts';
import type { PathRelationship } from '../generated/resolvers.ts';
import { kindOf, type NodeName } from '../global-id.ts';
import { findResolution } from '../law-memory.ts';

/** A node met on a walk. */
export interface WalkNode extends NodeName {
  /** `Actor:dprk`: one text for kind and key. */
  readonly name: string;
  readonly caption: string;
  /** Authorities that list it today. */
  readonly listedBy: readonly string[];
}

/** A relationship walked from one node to another; `outgoing` when it points that way. */
export interface WalkTie {
  readonly from: string;
  readonly relationship: PathRelationship;
  readonly outgoing: boolean;
  readonly to: WalkNode;
}

/** How many relationships one step of a walk may read. */
const mostTies = 20_000;

/** The ties at the nodes given, in a fixed order; `whole` is false when there were more than a step may read. */
export async function expand(
  graph: Graph,
  nodes: readonly NodeName[],
  types: readonly PathRelationship[],
): Promise<{ ties: WalkTie[]; whole: boolean }> {
  const rows = await graph.read(tiesOfNodes, {
    keys: keysByLabel(nodes),
    types: [...types],
    limit: mostTies,
  });
  const ties = rows.flatMap((row): WalkTie[] => {
    const kind = kindOf(row.labels);
    if (kind === undefined) return [];
    return [
      {
        from: `${row.kind}:${row.key}`,
        relationship: row.relationship as PathRelationship,
        outgoing: row.outgoing,
        to: {
          kind,
          key: row.other,
          name: `${kind}:${row.other}`,
          caption: row.caption,
          listedBy: row.listedBy,
        },
      },
    ];
  });
  return { ties: ties.sort(compareTies), whole: rows.length < mostTies };
}

/** The nodes that references point at, in their order; one that leads nowhere is BAD_USER_INPUT. */
export async function referredTo(
  context: Context,
  references: readonly { readonly field: string; readonly ref: NodeName }[],
): Promise<WalkNode[]> {
  const named = await Promise.all(
    references.map(async ({ field, ref }) => {
      const resolution = ref.kind === 'Resolution' ? findResolution(await context.law(), ref.key) : undefined;
      return { field, ref: resolution === undefined ? ref : { kind: ref.kind, key: resolution.key } };
    }),
  );
  const rows = await context.graph.read(captionsOfNodes, { keys: keysByLabel(named.map(({ ref }) => ref)) });
  const captions = new Map(rows.map(({ kind, key, caption }) => [`${kind}:${key}`, caption]));
  return named.map(({ field, ref: { kind, key } }) => {
    const name = `${kind}:${key}`;
    const caption = captions.get(name);
    if (caption === undefined)
      throw new PublicError('BAD_USER_INPUT', `${field} is ${name}: expected the kind and key of a node.`);
    return { kind, key, name, caption, listedBy: [] };
  });
}

/** The order in which equal ways are listed. */
export function compareTies(a: WalkTie, b: WalkTie): number {
  return (
    words(a.from, b.from) ||
    words(a.relationship, b.relationship) ||
    Number(b.outgoing) - Number(a.outgoing) ||
    words(a.to.name, b.to.name)
  );
}

function words(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keysByLabel(nodes: readonly NodeName[]): KeysByLabel {
  return Object.fromEntries(
    nodeLabels.map((label) => [
      label,
      [...new Set(nodes.filter(({ kind }) => kind === label).map(({ key }) => key))],
    ]),
  ) as KeysByLabel;
}
