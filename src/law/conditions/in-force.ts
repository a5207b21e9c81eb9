import type { Condition } from '../conditions.ts';
import { type Covering, inForce } from '../covering.ts';
import type { Provision } from '../law.ts';
import { inWords, lieOf } from '../period.ts';
import type { Case } from '../rule.ts';

/** Whether the paragraph, and the one through which it covers the goods, are in force on the days of the transfer. */
export function inForceCondition(
  provision: Provision,
  { by }: Pick<Covering, 'by'>,
  { transfer, restsOn }: Case,
): Condition {
  const texts = [provision, by].map((text) => ({ text, lie: lieOf(transfer, inForce(text)) }));
  const telling =
    texts.find(({ lie }) => lie === 'outside') ?? texts.find(({ lie }) => lie === 'straddles') ?? texts[1];
  const { text, lie } = telling ?? { text: provision, lie: 'inside' as const };
  const what = transfer.kind === 'use-of-arms' ? 'The use of the arms' : 'The transfer';
  return {
    name: 'in force',
    result: ({ inside: 'MET', outside: 'FAILED', straddles: 'UNKNOWN' } as const)[lie],
    reason: `${what}, ${inWords(transfer)}, ${lies[lie]} the time for which ${text.cite} is in force (${inWords(inForce(text))}).`,
    claims: restsOn,
  };
}

const lies = {
  inside: 'falls wholly within',
  outside: 'falls outside',
  straddles: 'may fall only partly within',
};
