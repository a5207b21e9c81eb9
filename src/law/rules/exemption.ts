import type { Condition } from '../conditions.ts';
import type { Exception, Provision } from '../law.ts';
import { type Lie, lieOf } from '../period.ts';
import type { Case } from '../rule.ts';

/** Only exceptions that are data decide; what the parties might invoke beyond them is listed, not judged. */
export function exemptionCondition(provision: Provision, category: string, given: Case): Condition {
  const { transfer, law } = given;
  const exceptions = provision.excepts
    .filter((exception) => law.isWithin(category, exception.category))
    .map((exception) => ({ exception, lie: lieOf(transfer, { from: null, to: exception.until }) }))
    .filter(({ lie }) => lie !== 'outside');
  const worst = exceptions.find(({ lie }) => lie === 'inside') ?? exceptions[0];
  return {
    name: 'no exemption applies',
    result: worst === undefined ? 'MET' : worst.lie === 'inside' ? 'FAILED' : 'UNKNOWN',
    reason:
      worst === undefined
        ? `No exception of ${provision.cite} that is on record reaches the transfer.`
        : reasonOf(provision, worst.exception, worst.lie, law.category(worst.exception.category).label),
    claims: [],
  };
}

function reasonOf({ cite }: Provision, { until, why }: Exception, lie: Lie, label: string): string {
  const when = until === null ? '' : ` until ${until}`;
  const because = why === null ? '' : ` (${why})`;
  const reach = lie === 'inside' ? 'the transfer falls under that' : 'some of the days may fall under that';
  return `${cite} leaves out ${label}${when}${because}; ${reach}.`;
}
