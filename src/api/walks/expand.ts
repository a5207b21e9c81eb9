import { PublicError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { captionsOfNodes, type KeysByLabel, nodeLabels, tiesOfNodes } from '../../graph/queries/nodes.ts';
import { emptyLens, knownEnd, type Lens, showsListing, showsSpan } from '../../violations/lens.ts';
import type { Context } from '../context.ts';
import type { PathRelationship } from '../generated/resolvers.ts';
import { kindOf, type NodeName } from '../global-id.ts';
import { findResolution } from '../law-memory.ts';

/** A node met on a walk. */
export interface WalkNode extends NodeName {
  /** `Actor:dprk`: one text for kind and key. */
  readonly name: string;
  readonly caption: string;
  /** Authorities that list it: today, or on the day of the lens. */
  readonly listedBy: readonly string[];
}

/** A relationship walked from one node to another; `outgoing` when it points that way. */
export interface WalkTie {
  readonly from: string;
  readonly relationship: PathRelationship;
  readonly outgoing: boolean;
  readonly to: WalkNode;
}

/** The ties at some nodes, in a fixed order; `whole` is false when there were more than a step may read. */
export type Expand = (
  nodes: readonly NodeName[],
  types: readonly PathRelationship[],
) => Promise<{ ties: WalkTie[]; whole: boolean }>;

/** How many relationships one step of a walk may read. */
export const mostTies = 20_000;

/** Expands over what is stored, without ties and listings that a lens hides by their days. */
export function expandStored({ read }: Graph, lens: Lens = emptyLens): Expand {
  return async (nodes, types) => {
    const rows = await read(tiesOfNodes, {
      keys: keysByLabel(nodes),
      types: [...types],
      limit: mostTies,
    });
    const ties = rows.flatMap((row): WalkTie[] => {
      const kind = kindOf(row.labels);
      if (kind === undefined || !showsSpan(lens, { from: row.since, to: row.until })) return [];
      const holding = row.listings.filter(
        (listing) =>
          showsListing(lens, listing) &&
          (lens.validAt !== null || knownEnd(lens, listing.delistedOn) === null),
      );
      return [
        {
          from: `${row.kind}:${row.key}`,
          relationship: row.relationship as PathRelationship,
          outgoing: row.outgoing,
          to: {
            ...nodeOf({ kind, key: row.other }, row.caption),
            listedBy: holding.map(({ authority }) => authority),
          },
        },
      ];
    });
    return { ties: ties.sort(compareTies), whole: rows.length < mostTies };
  };
}

/** A node with its caption, as a walk meets it when nobody lists it. */
export function nodeOf({ kind, key }: NodeName, caption: string): WalkNode {
  return { kind, key, name: `${kind}:${key}`, caption, listedBy: [] };
}

/** The nodes that references point at, in their order; one that leads nowhere, or is hidden, is BAD_USER_INPUT. */
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
  const captions = await readCaptions(
    context,
    named.map(({ ref }) => ref),
  );
  return named.map(({ field, ref }) => {
    const name = `${ref.kind}:${ref.key}`;
    const caption = captions.get(name);
    if (caption === undefined || context.view?.shows(ref) === false)
      throw new PublicError('BAD_USER_INPUT', `${field} is ${name}: expected the kind and key of a node.`);
    return nodeOf(ref, caption);
  });
}

/** The captions of some nodes by kind and key; a violation found through a lens has its own. */
export async function readCaptions(
  { graph, view }: Pick<Context, 'graph' | 'view'>,
  nodes: readonly NodeName[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read(captionsOfNodes, { keys: keysByLabel(nodes) });
  const found = nodes.flatMap(({ kind, key }): [string, string][] => {
    const violation = kind === 'Violation' ? view?.seen.violations.get(key) : undefined;
    return violation === undefined ? [] : [[`${kind}:${key}`, violation.label]];
  });
  return new Map([
    ...rows.map(({ kind, key, caption }): [string, string] => [`${kind}:${key}`, caption]),
    ...found,
  ]);
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
