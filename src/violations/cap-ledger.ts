import type { Read } from '../graph/graph.ts';
import { factsCappedTransfers } from '../graph/queries/facts.ts';
import { belongingOf } from '../law/belonging.ts';
import type { Ledger } from '../law/cap-ledger.ts';
import { periodAt } from '../law/cap-periods.ts';
import type { LawIndex } from '../law/law-index.ts';
import { ledgersOf } from '../law/ledgers.ts';
import { readFactsWith } from './facts.ts';
import { emptyLens, type Lens, throughLens } from './lens.ts';

/** The ledger of a provision's cap for the period that a day falls into, through a lens; null when it has no cap on that day. */
export async function readCapLedger(
  read: Read,
  law: LawIndex,
  provisionKey: string,
  day: string,
  lens: Lens = emptyLens,
): Promise<Ledger | null> {
  const provision = law.provision(provisionKey);
  for (const cap of provision.caps) {
    const period = periodAt(cap, provision, day);
    if (period === null) continue;
    const rows = await read(factsCappedTransfers, {
      spans: [{ categories: [...law.withNarrower(cap.category)], ...period }],
    });
    const keys = rows.map(({ key }) => key);
    const facts = throughLens(await readFactsWith(read, keys, []), lens);
    return ledgersOf(facts, law, belongingOf(facts.ties, facts.actors)).of({ provision, cap }, period);
  }
  return null;
}
