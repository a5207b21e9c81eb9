import { violationPages, violationsCount } from '../../graph/queries/violations.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { violationCondition } from '../filters/violation-filter.ts';
import type { QueryViolationsArgs, ViolationOrder } from '../generated/resolvers.ts';
import { violationParent } from '../lens/found-rows.ts';
import { violationOf } from '../loaders/create-loaders.ts';
import type { ViolationParent } from '../parents.ts';
import { pageInMemory } from './page-in-memory.ts';
import { violationsThrough } from './violations-through.ts';

/** What a violation is listed by. */
interface Listed {
  readonly key: string;
  readonly sortOn: string;
  readonly verdictRank: number;
  readonly independentMakers: number;
}

/** Which way each order runs, before its first row, and where a row stands in it. */
const orders = {
  PERIOD_ASC: { runs: 'ASC', start: { sort: '', key: '' }, sortOf: ({ sortOn }: Listed) => sortOn },
  PERIOD_DESC: { runs: 'DESC', start: { sort: '9999', key: '' }, sortOf: ({ sortOn }: Listed) => sortOn },
  VERDICT: { runs: 'ASC', start: { sort: 0, key: '' }, sortOf: ({ verdictRank }: Listed) => verdictRank },
  INDEPENDENT_MAKERS_DESC: {
    runs: 'DESC',
    start: { sort: 1_000_000, key: '' },
    sortOf: ({ independentMakers }: Listed) => independentMakers,
  },
} as const satisfies Record<
  ViolationOrder,
  { runs: 'ASC' | 'DESC'; start: Position; sortOf: (row: Listed) => string | number }
>;

export function listViolations(
  context: Context,
  args: Partial<QueryViolationsArgs>,
): Connection<ViolationParent> {
  const { graph, view } = context;
  const order = args.orderBy ?? 'PERIOD_DESC';
  const { runs, start, sortOf } = orders[order];
  const position = (row: Listed): Position => ({ sort: sortOf(row), key: row.key });
  const condition = violationCondition(context, args.filter);
  condition.catch(() => {});
  const question = `violations ${order} ${fingerprint(args.filter)}`;
  if (view !== null) {
    const fitting = async () => violationsThrough(view, (await condition).holds);
    return connection<ViolationParent>(args, {
      question: `${question} ${fingerprint(lensKey(view.lens))}`,
      rows: async (after, limit) =>
        pageInMemory(await fitting(), position, runs, { after, limit }).map((found) =>
          violationParent(found, view.seen),
        ),
      position,
      count: async () => (await fitting()).length,
    });
  }
  return connection<ViolationParent>(args, {
    question,
    rows: async (after, limit) => {
      const { sort, key } = after ?? start;
      const { cypher } = await condition;
      const rows = await graph.read(violationPages[order], { sort, key, limit }, cypher);
      return rows.map(violationOf);
    },
    position,
    count: async () => (await graph.read(violationsCount, {}, (await condition).cypher))[0]?.count ?? 0,
  });
}
