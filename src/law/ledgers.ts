import type { Belonging } from './belonging.ts';
import { type Ledger, ledgerOf } from './cap-ledger.ts';
import { type CapPeriod, mayFallInto } from './cap-periods.ts';
import type { Facts, TransferFacts } from './facts.ts';
import type { CapOf, LawIndex } from './law-index.ts';
import type { Case } from './rule.ts';
import { sameGoods } from './same-goods.ts';
import { assertions } from './standing.ts';
import { withKey } from './with-key.ts';

/** What a finding needs to know of a ledger: the sum without its lines. */
export type LedgerSum = Omit<Ledger, 'lines' | 'notCounted' | 'bySupplier'>;

/** The sums that findings are made with. */
export interface LedgerSums {
  of(over: CapOf, period: CapPeriod): LedgerSum;
}

/** The ledgers of some facts, each made once. */
export interface Ledgers extends LedgerSums {
  of(over: CapOf, period: CapPeriod): Ledger;
}

/**
 * Ledgers over the transfers of the facts and those that stand alongside. A ledger looks at what may count in its
 * period and at nothing else, so it is the same beside whatever other transfers it is made.
 */
export function ledgersOf(facts: Facts, law: LawIndex, belonging: Belonging): Ledgers {
  const under = new Map<string, readonly TransferFacts[]>();
  const underCap = ({ cap: { category: covered } }: CapOf) => {
    const known = under.get(covered);
    if (known !== undefined) return known;
    const found = [...facts.transfers, ...facts.alongside].filter((transfer) =>
      withKey(transfer, () => transfer.goods.some(({ category }) => law.isWithin(category, covered))),
    );
    under.set(covered, found);
    return found;
  };
  const made = new Map<string, Ledger>();
  return {
    of: (over, period) => {
      const { provision, cap } = over;
      const place = `${provision.key} ${cap.key} ${period.from} ${period.to}`;
      const known = made.get(place);
      if (known !== undefined) return known;
      const counting = underCap(over).filter((transfer) => mayFallInto(period, cap, provision, transfer));
      const cases = counting.map((transfer): Case => {
        const restsOn = assertions(transfer.claims).map(({ key }) => key);
        return { transfer, restsOn: restsOn.sort(), facts, law, belonging };
      });
      const ledger = ledgerOf(over, period, cases, sameGoods(counting));
      made.set(place, ledger);
      return ledger;
    },
  };
}
