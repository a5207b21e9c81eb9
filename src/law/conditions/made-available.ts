import type { Condition, ConditionResult } from '../conditions.ts';
import { listed, named } from '../in-words.ts';
import type { Provision } from '../law.ts';
import type { Case } from '../rule.ts';

/**
 * Whether somebody outside the target made funds, goods or services available to whoever is listed. It is so when
 * an outsider supplies and the listed one receives, takes part or carries; where an outsider only deals with a
 * listed supplier, the payment is not on record.
 */
export function madeAvailableCondition(
  { cite, regime }: Provision,
  listedActors: readonly string[],
  { transfer, law, belonging, facts, restsOn }: Case,
): Condition {
  const { target } = law.regime(regime);
  const isListed = new Set(listedActors);
  const outside = (actors: readonly string[]) =>
    [...new Set(actors)]
      .filter((actor) => !isListed.has(actor) && belonging.pathTo(actor, target) === null)
      .sort();
  const receivers = transfer.kind === 'use-of-arms' ? [] : transfer.recipients;
  const receiving = [...receivers, ...transfer.participants, ...transfer.carriers].some((actor) =>
    isListed.has(actor),
  );
  const givers = outside(transfer.suppliers);
  const dealers = outside([...transfer.suppliers, ...receivers, ...transfer.participants]);
  const names = (actors: readonly string[]) => listed(actors.map((actor) => named(actor, facts)));
  const answer = (result: ConditionResult, reason: string): Condition => ({
    name: 'made available',
    result,
    reason: `${cite} forbids to make funds or economic resources available to whoever is listed; ${reason}.`,
    claims: restsOn,
  });
  if (receiving && givers.length > 0)
    return answer('MET', `the transfer as claimed came from ${names(givers)}`);
  if (dealers.length > 0)
    return answer('UNKNOWN', `${names(dealers)} dealt with them, and what was given for it is not on record`);
  return transfer.suppliers.length === 0
    ? answer('UNKNOWN', 'who supplied is not known')
    : answer('FAILED', 'nobody outside the target State is known to have done so');
}
