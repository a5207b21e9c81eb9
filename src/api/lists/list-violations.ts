import { violationPages, violationsCount } from '../../graph/queries/violations.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { violationCondition } from '../filters/violation-filter.ts';
import type { QueryViolationsArgs, ViolationOrder } from '../generated/resolvers.ts';
import { violationOf } from '../loaders/create-loaders.ts';
import type { ViolationParent } from '../parents.ts';

type Listed = Extract<ViolationParent, { readonly sortOn: string }>;

/** Before the first row of each order, and where a row stands in it. */
const orders = {
  PERIOD_ASC: { start: { sort: '', key: '' }, sortOf: ({ sortOn }: Listed) => sortOn },
  PERIOD_DESC: { start: { sort: '9999', key: '' }, sortOf: ({ sortOn }: Listed) => sortOn },
  VERDICT: { start: { sort: 0, key: '' }, sortOf: ({ verdictRank }: Listed) => verdictRank },
  INDEPENDENT_MAKERS_DESC: {
    start: { sort: 1_000_000, key: '' },
    sortOf: ({ independentMakers }: Listed) => independentMakers,
  },
} satisfies Record<ViolationOrder, { start: Position; sortOf: (row: Listed) => string | number }>;

export function listViolations(
  context: Context,
  args: Partial<QueryViolationsArgs>,
): Connection<ViolationParent> {
  const order = args.orderBy ?? 'PERIOD_DESC';
  const { start, sortOf } = orders[order];
  const condition = violationCondition(context, args.filter);
  condition.catch(() => {});
  return connection<ViolationParent>(args, {
    question: `violations ${order} ${fingerprint(args.filter)}`,
    rows: async (after, limit) => {
      const { sort, key } = after ?? start;
      const rows = await context.graph.read(violationPages[order], { sort, key, limit }, await condition);
      return rows.map(violationOf);
    },
    position: (row) => ({ sort: sortOf(row), key: row.key }),
    count: async () => (await context.graph.read(violationsCount, {}, await condition))[0]?.count ?? 0,
  });
}
