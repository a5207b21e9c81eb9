import { PublicError } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { QuerySearchArgs } from '../generated/resolvers.ts';
import { loadNode } from '../load-node.ts';
import { pageSize } from '../page-arguments.ts';
import type { NodeParent } from '../parents.ts';
import { foldedWords } from './fold.ts';

const longestText = 200;

/** Answers a search: what was found, best first, each as the node it is. */
export async function searchNodes(
  context: Context,
  { text, kinds, first }: Partial<QuerySearchArgs> & { text: string },
) {
  const size = pageSize(first);
  if (foldedWords(text).length === 0 || text.length > longestText)
    throw new PublicError(
      'BAD_USER_INPUT',
      `text is ${JSON.stringify(text.slice(0, longestText))}: expected a letter or digit, and at most ${longestText} signs.`,
    );
  const found = (await context.names())
    .search(text, kinds ?? undefined)
    .filter((hit) => context.view === null || context.view.shows(hit));
  const edges = await Promise.all(
    found.slice(0, size).map(async ({ score, matched, reason, node, ...name }) => ({
      score,
      matched,
      reason,
      node: node ?? (await loadNode(context, name)),
    })),
  );
  return {
    totalCount: found.length,
    edges: edges.filter((edge): edge is typeof edge & { node: NodeParent } => edge.node !== null),
  };
}
