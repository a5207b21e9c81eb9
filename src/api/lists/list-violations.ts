import { violationPages, violationsCount } from '../../graph/queries/violations.ts';
import { turned } from '../../graph/query.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Position } from '../cursors.ts';
import { type Direction, opposite, starts } from '../directions.ts';
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

interface Order {
  readonly runs: Direction;
  readonly sortOf: (row: Listed) => string | number;
  /** The question that lists in this order, or in the opposite one. */
  readonly question: { readonly runs: Direction; readonly page: ViolationPage };
  /** Before the first row, whichever way the list runs. */
  readonly starts: Readonly<Record<Direction, Position>>;
}

type ViolationPage = (typeof violationPages)[keyof typeof violationPages];

const byPeriod = {
  sortOf: ({ sortOn }: Listed) => sortOn,
  question: { runs: 'DESC' as const, page: violationPages.period },
  starts,
};
const byNumber = { ASC: { sort: 0, key: '' }, DESC: { sort: 1_000_000, key: '\uffff' } };

const orders: Readonly<Record<ViolationOrder, Order>> = {
  PERIOD_ASC: { runs: 'ASC', ...byPeriod },
  PERIOD_DESC: { runs: 'DESC', ...byPeriod },
  VERDICT: {
    runs: 'ASC',
    sortOf: ({ verdictRank }) => verdictRank,
    question: { runs: 'ASC', page: violationPages.verdict },
    starts: byNumber,
  },
  INDEPENDENT_MAKERS_DESC: {
    runs: 'DESC',
    sortOf: ({ independentMakers }) => independentMakers,
    question: { runs: 'DESC', page: violationPages.makers },
    starts: byNumber,
  },
};

export function listViolations(
  context: Context,
  args: Partial<QueryViolationsArgs>,
): Connection<ViolationParent> {
  const { graph, view } = context;
  const order = args.orderBy ?? 'PERIOD_DESC';
  const { runs, sortOf, question: stored, starts } = orders[order];
  const position = (row: Listed): Position => ({ sort: sortOf(row), key: row.key });
  const condition = violationCondition(context, args.filter);
  condition.catch(() => {});
  const question = `violations ${order} ${fingerprint(args.filter)}`;
  if (view !== null) {
    const fitting = async () => violationsThrough(view, (await condition).holds);
    return connection<ViolationParent>(args, {
      question: `${question} ${fingerprint(lensKey(view.lens))}`,
      rows: async (page) =>
        pageInMemory(await fitting(), position, runs, page).map((found) => violationParent(found, view.seen)),
      position,
      count: async () => (await fitting()).length,
    });
  }
  return connection<ViolationParent>(args, {
    question,
    rows: async ({ from, limit, backwards }) => {
      const way = backwards ? opposite[runs] : runs;
      const { sort, key } = from ?? starts[way];
      const { cypher } = await condition;
      const page = way === stored.runs ? stored.page : turned(stored.page);
      const rows = await graph.read(page, { sort, key, limit }, cypher);
      return rows.map(violationOf);
    },
    position,
    count: async () => (await graph.read(violationsCount, {}, (await condition).cypher))[0]?.count ?? 0,
  });
}
