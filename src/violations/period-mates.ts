import { uniqBy } from 'es-toolkit';
import type { Read } from '../graph/graph.ts';
import { factsCappedTransfers, factsDays, factsGoods } from '../graph/queries/facts.ts';
import { periodsOf } from '../law/cap-periods.ts';
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
  const capped = goods.flatMap(({ transfer, category }) =>
    law.capsOver(category).map((over) => ({ transfer, ...over })),
  );
  if (capped.length === 0) return [];
  const days = await read(factsDays, { transfers: [...new Set(capped.map(({ transfer }) => transfer))] });
  const daysOf = new Map(
    days.map(({ spokenOn, ...record }) => [
      record.key,
      { ...record, claims: spokenOn.map((day) => ({ statedOn: day, publishedOn: null })) },
    ]),
  );
  const spans = capped.flatMap(({ transfer, provision, cap }) => {
    const record = daysOf.get(transfer);
    const periods = record === undefined ? [] : periodsOf(cap, provision, record);
    return periods.map((period) => ({ categories: [...law.withNarrower(cap.category)], ...period }));
  });
  if (spans.length === 0) return [];
  const once = uniqBy(spans, ({ categories, from, to }) => [from, to, ...categories].join(' '));
  const rows = await read(factsCappedTransfers, { spans: once });
  return rows.map(({ key }) => key);
}
