import { accusationsCiting } from '../citations.ts';
import { admission } from '../conditions/admitted.ts';
import { bindingCondition } from '../conditions/binding.ts';
import { carriedOutCondition } from '../conditions/carried-out.ts';
import { exemptionOfAllCondition } from '../conditions/exemption-of-all.ts';
import { inForceCondition } from '../conditions/in-force.ts';
import { listedCondition } from '../conditions/listed.ts';
import type { Condition } from '../conditions.ts';
import type { Provision } from '../law.ts';
import type { Listing } from '../listings.ts';
import { portStatesBound } from '../port-states.ts';
import type { Case, Finding, Rule } from '../rule.ts';
import { verdictOf } from '../verdict.ts';
import { bannedShips } from './port-ban.ts';

/** A port State has to seize a ship that it has reason to believe took part in banned activity. */
export const vesselSeizureRule: Rule = {
  key: 'vessel-seizure',
  title: 'Ships in port that should have been seized',
  sentence:
    'A State that lets a ship leave its port which the Committee has named for banned activity may breach the duty to seize it; no claim says what it did, so it is never more than possible.',
  legalSource: 'UN Charter Articles 25 and 41; the duty itself, such as 2397 OP 9, and the listings are data',
  judge: (given) => {
    const ships = bannedShips(given);
    return given.law.breachable
      .filter(({ measure, bound }) => measure === 'vessel-seizure' && bound.includes('port-states'))
      .flatMap((provision) =>
        findingOf(
          provision,
          ships.filter(({ designation }) => designation.regimes.includes(provision.regime)),
          given,
        ),
      );
  },
};

function findingOf(provision: Provision, listings: readonly Listing[], given: Case): Finding[] {
  const { transfer, restsOn } = given;
  const admitted = listings.length === 0 ? null : admission(provision, given);
  if (admitted === null) return [];
  const conditions = [
    bindingCondition(provision, given),
    listedCondition(listings, given),
    admitted.condition,
    letGoCondition(provision, given),
    exemptionOfAllCondition(provision, given),
    inForceCondition(provision, { by: provision }, given),
    carriedOutCondition(given),
  ];
  return [
    {
      rule: vesselSeizureRule.key,
      transfer: transfer.key,
      provision: provision.key,
      readWith: [],
      verdict: verdictOf(conditions, transfer.from === null && transfer.to === null),
      basis: 'SETTLED',
      conditions,
      parties: portStatesBound(admitted.states, provision, given),
      restsOn,
      citedBy: accusationsCiting([provision.key], given),
    },
  ];
}

/** Nobody records what a port State did with a ship. */
function letGoCondition({ cite }: Provision, { restsOn }: Case): Condition {
  return {
    name: 'let go',
    result: 'UNKNOWN',
    reason: `${cite} asks the port State to seize, inspect and freeze the ship; whether it did is not on record.`,
    claims: restsOn,
  };
}
