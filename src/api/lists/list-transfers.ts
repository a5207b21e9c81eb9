import { transfersByPeriod, transfersCount } from '../../graph/queries/transfers.ts';
import { turned } from '../../graph/query.ts';
import { lensKey } from '../../violations/lens.ts';
import { type Connection, connection } from '../connection.ts';
import { byPeriod } from '../connection-under.ts';
import type { Context } from '../context.ts';
import { opposite, starts } from '../directions.ts';
import { compileFilter } from '../filters/compile-filter.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { transferLeaves } from '../filters/leaves.ts';
import type { QueryTransfersArgs } from '../generated/resolvers.ts';
import { transferRef } from '../lens/found-rows.ts';
import type { ListedTransfer } from '../loaders/loaders.ts';
import { pageInMemory } from './page-in-memory.ts';

export function listTransfers(
  context: Context,
  args: Partial<QueryTransfersArgs>,
): Connection<ListedTransfer> {
  const { graph, view } = context;
  const order = args.orderBy ?? 'PERIOD_DESC';
  const runs = order === 'PERIOD_ASC' ? 'ASC' : 'DESC';
  const condition = compileFilter(context, transferLeaves, { ...args.filter });
  condition.catch(() => {});
  const question = `transfers ${order} ${fingerprint(args.filter)}`;
  if (view !== null) {
    const fitting = async () => {
      const { holds } = await condition;
      return [...view.seen.transfers.values()].filter((transfer) => holds({ transfer }));
    };
    return connection<ListedTransfer>(args, {
      question: `${question} ${fingerprint(lensKey(view.lens))}`,
      rows: async (page) => pageInMemory(await fitting(), byPeriod, runs, page).map(transferRef),
      position: byPeriod,
      count: async () => (await fitting()).length,
    });
  }
  return connection<ListedTransfer>(args, {
    question,
    rows: async ({ from, limit, backwards }) => {
      const way = backwards ? opposite[runs] : runs;
      const { sort, key } = from ?? starts[way];
      const { cypher } = await condition;
      const question = way === 'DESC' ? transfersByPeriod : turned(transfersByPeriod);
      const rows = await graph.read(question, { sort: String(sort), key, limit }, cypher);
      return rows.map(({ transfer }) => transfer);
    },
    position: byPeriod,
    count: async () => (await graph.read(transfersCount, {}, (await condition).cypher))[0]?.count ?? 0,
  });
}
