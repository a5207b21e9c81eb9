import { countBy } from 'es-toolkit';
import { standing } from '../../graph/queries/shapes.ts';
import { transferStandingCounts } from '../../graph/queries/transfers.ts';
import type { Context } from '../context.ts';
import type { StandingCount } from '../generated/resolvers.ts';

/** How many transfers have each standing, in the order of the enum; a standing that none has is left out. */
export async function countTransferStandings({ graph, view }: Context): Promise<StandingCount[]> {
  if (view === null) {
    const rows = await graph.read(transferStandingCounts, {});
    return rows.toSorted(
      (a, b) => standing.options.indexOf(a.standing) - standing.options.indexOf(b.standing),
    );
  }
  const counts = countBy([...view.seen.transfers.values()], (transfer) => transfer.standing);
  return standing.options.flatMap((each) => (counts[each] ? [{ standing: each, count: counts[each] }] : []));
}
