import type { Belonging } from './belonging.ts';
import { type Ledger, ledgerOf } from './cap-ledger.ts';
import type { CapPeriod } from './cap-periods.ts';
import type { Facts } from './facts.ts';
import type { CapOf, LawIndex } from './law-index.ts';
import type { Case } from './rule.ts';
import { sameGoods } from './same-goods.ts';
import { assertions } from './standing.ts';

/** The ledgers of some facts, each made once. */
export interface Ledgers {
  of(over: CapOf, period: CapPeriod): Ledger;
}

/** Ledgers over the transfers of the facts and those that stand alongside. */
export function ledgersOf(facts: Facts, law: LawIndex, belonging: Belonging): Ledgers {
  const transfers = [...facts.transfers, ...facts.alongside];
  const same = sameGoods(transfers);
  const cases = transfers.map(
    (transfer): Case => ({
      transfer,
      restsOn: assertions(transfer.claims)
        .map(({ key }) => key)
        .sort(),
      facts,
      law,
      belonging,
    }),
  );
  const made = new Map<string, Ledger>();
  return {
    of: (over, period) => {
      const place = `${over.provision.key} ${over.cap.key} ${period.from} ${period.to}`;
      const known = made.get(place);
      if (known !== undefined) return known;
      const ledger = ledgerOf(over, period, cases, same);
      made.set(place, ledger);
      return ledger;
    },
  };
}
