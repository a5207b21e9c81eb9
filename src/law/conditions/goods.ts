import type { Condition } from '../conditions.ts';
import type { Covering } from '../covering.ts';
import { listed } from '../in-words.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/** Whether the goods are what the paragraph covers: not sure while nobody saw them, or while the reading is disputed. */
export function goodsCondition(
  { cite }: Provision,
  { goods, by, coverage }: Covering,
  readWith: readonly string[],
  { law, restsOn }: Case,
): Condition {
  const label = law.category(goods.category).label;
  const covered = law.category(coverage.category).label;
  const readers = listed(
    [...new Set([...readWith.map((key) => law.provision(key).cite), by.cite])]
      .filter((text) => text !== cite)
      .sort(),
  );
  const text = readers === '' ? cite : `${cite}, read with ${readers},`;
  const disputed = coverage.reading === 'disputed';
  const falls =
    goods.category === coverage.category ? `covers ${label}` : `covers ${covered}, and so ${label}`;
  const doubts = [
    ...(disputed ? [`the reading is disputed${because(by, cite, coverage.why)}`] : []),
    ...(goods.suspected ? ['the goods are suspected, not seen'] : []),
  ];
  const words = disputed ? `On one reading ${text} ${falls}` : `${text} ${falls}`;
  return {
    name: 'goods',
    result: doubts.length === 0 ? 'MET' : 'UNKNOWN',
    reason: `${[words, ...doubts].join('; ')}.`,
    claims: restsOn,
  };
}

function because(by: Provision, cite: string, why: string | null): string {
  const where = by.cite === cite ? '' : ` (${by.cite})`;
  return why === null ? where : `${where}: ${why}`;
}
