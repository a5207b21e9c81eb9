import type { TransferRow } from '../../graph/queries/transfers.ts';
import { transferPages, transfersCount } from '../../graph/queries/transfers.ts';
import { type Connection, connection } from '../connection.ts';
import { byPeriod } from '../connection-under.ts';
import type { Context } from '../context.ts';
import { compileFilter } from '../filters/compile-filter.ts';
import { fingerprint } from '../filters/fingerprint.ts';
import { transferLeaves } from '../filters/leaves.ts';
import type { QueryTransfersArgs } from '../generated/resolvers.ts';
import { inOrder, latestFirst } from '../loaders/batches.ts';

export function listTransfers(context: Context, args: Partial<QueryTransfersArgs>): Connection<TransferRow> {
  const order = args.orderBy ?? 'PERIOD_DESC';
  const condition = compileFilter(context, transferLeaves, { ...args.filter });
  condition.catch(() => {});
  return connection<TransferRow>(args, {
    question: `transfers ${order} ${fingerprint(args.filter)}`,
    rows: async (after, limit) => {
      const { sort, key } = after ?? (order === 'PERIOD_ASC' ? inOrder : latestFirst);
      const rows = await context.graph.read(
        transferPages[order],
        { sort: String(sort), key, limit },
        await condition,
      );
      return rows.map(({ transfer }) => transfer);
    },
    position: byPeriod,
    count: async () => (await context.graph.read(transfersCount, {}, await condition))[0]?.count ?? 0,
  });
}
