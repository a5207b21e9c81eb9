import { type Belonging, belongingOf } from './belonging.ts';
import { type CapPeriod, periodsOf } from './cap-periods.ts';
import type { Facts, TransferFacts } from './facts.ts';
import type { CapOf, LawIndex } from './law-index.ts';
import { type LedgerSum, type LedgerSums, ledgersOf } from './ledgers.ts';
import { withKey } from './with-key.ts';

/** A cap and one of its periods. */
export interface CapInPeriod {
  readonly over: CapOf;
  readonly period: CapPeriod;
}

/** Sums that were made before, each under the key of its period. */
export type KnownSums = ReadonlyMap<string, LedgerSum>;

/** The periods of caps that some transfers may fall into, each under its key. */
export function periodsUnderCaps(
  transfers: readonly TransferFacts[],
  law: LawIndex,
): Map<string, CapInPeriod> {
  const found = new Map<string, CapInPeriod>();
  for (const transfer of transfers)
    withKey(transfer, () => {
      for (const { category } of transfer.goods)
        for (const over of law.capsOver(category))
          for (const period of periodsOf(over.cap, over.provision, transfer))
            found.set(keyOf(over, period), { over, period });
    });
  return found;
}

/** Adds up what the facts hold of some periods of caps, line by line, and keeps the sums alone. */
export function addUp(
  facts: Facts,
  law: LawIndex,
  periods: readonly CapInPeriod[],
  belonging: Belonging = belongingOf(facts.ties, facts.actors),
): KnownSums {
  const ledgers = ledgersOf(facts, law, belonging);
  return new Map(
    periods.map(({ over, period }) => {
      const { lines, notCounted, bySupplier, ...sum } = ledgers.of(over, period);
      return [keyOf(over, period), sum];
    }),
  );
}

/** Known sums as findings ask for them. */
export function sumsAmong(known: KnownSums): LedgerSums {
  return {
    of: (over, period) => {
      const sum = known.get(keyOf(over, period));
      if (sum === undefined) throw new Error(`Nothing was added up for ${keyOf(over, period)}.`);
      return sum;
    },
  };
}

function keyOf({ provision, cap }: CapOf, { from, to }: CapPeriod): string {
  return `${provision.key} ${cap.key} ${from} ${to}`;
}
