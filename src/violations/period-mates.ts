import { uniqBy } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import { factsCappedTransfers, factsDays, factsGoods } from '../graph/queries/facts.ts';
import { periodsOf, type SpokenOf } from '../law/cap-periods.ts';
import type { CapInPeriod } from '../law/cap-sums.ts';
import type { LawIndex } from '../law/law-index.ts';

/**
 * The keys of all transfers that count towards a cap in a period that one of these falls into, these among them
 * when they are of capped goods. What is under no cap has no mates.
 */
export async function readPeriodMates(
  read: Read,
  law: LawIndex,
  transfers: readonly string[],
): Promise<string[]> {
  const asked = { transfers: [...transfers] };
  const goods = await read(factsGoods, asked);
  const capped = goods.filter(({ category }) => law.capsOver(category).length > 0);
  if (capped.length === 0) return [];
  const days = await read(factsDays, { transfers: [...new Set(capped.map(({ transfer }) => transfer))] });
  const daysOf = new Map(
    days.map(({ spokenOn, ...record }) => [
      record.key,
      { ...record, claims: spokenOn.map((day) => ({ statedOn: day, publishedOn: null })) },
    ]),
  );
  return readCountedWith(
    read,
    law,
    capped.flatMap(({ transfer, category }) => {
      const record = daysOf.get(transfer);
      return record === undefined ? [] : [{ category, days: record }];
    }),
  );
}

/** The keys of all transfers that count towards the caps over some goods, in the periods that their days fall into. */
export async function readCountedWith(
  read: Read,
  law: LawIndex,
  goods: readonly { readonly category: string; readonly days: SpokenOf }[],
): Promise<string[]> {
  return readCountedIn(
    read,
    law,
    goods.flatMap(({ category, days }) =>
      law
        .capsOver(category)
        .flatMap((over) => periodsOf(over.cap, over.provision, days).map((period) => ({ over, period }))),
    ),
  );
}

/** The keys of all transfers that may count in some periods of caps. */
export async function readCountedIn(
  read: Read,
  law: LawIndex,
  periods: readonly CapInPeriod[],
): Promise<string[]> {
  if (periods.length === 0) return [];
  const spans = periods.map(({ over, period }) => ({
    categories: [...law.withNarrower(over.cap.category)],
    ...period,
  }));
  const once = uniqBy(spans, ({ categories, from, to }) => [from, to, ...categories].join(' '));
  const rows = await read(factsCappedTransfers, { spans: once });
  return rows.map(({ key }) => key);
}
