import { accusationsCiting } from '../citations.ts';
import { admission } from '../conditions/admitted.ts';
import { bindingCondition } from '../conditions/binding.ts';
import { carriedOutCondition } from '../conditions/carried-out.ts';
import { exemptionOfAllCondition } from '../conditions/exemption-of-all.ts';
import { inForceCondition } from '../conditions/in-force.ts';
import { listedCondition } from '../conditions/listed.ts';
import type { Provision } from '../law.ts';
import { byProvision, type Listing, listingsOf, readWithOf } from '../listings.ts';
import { portStatesBound } from '../port-states.ts';
import type { Case, Finding, Rule } from '../rule.ts';
import { verdictOf } from '../verdict.ts';

/** A port State breaches a port ban when it lets in a ship that the Committee has named. */
export const portBanRule: Rule = {
  key: 'port-ban',
  title: 'Banned ships let into port',
  sentence:
    'A State that lets a ship into its port while the ship is listed under a port ban breaches the ban.',
  legalSource:
    'UN Charter Articles 25 and 41; the bans, such as 2371 OP 6 with 2375 OP 6 and the orders under 2321 OP 12, and the listings are data',
  judge: (given) =>
    byProvision(bannedShips(given)).flatMap(({ provision, listings }) =>
      findingOf(provision, listings, given),
    ),
};

/** The carriers that are themselves listed under a port ban on some of the days. */
export function bannedShips(given: Case): Listing[] {
  return listingsOf(given.transfer.carriers, 'port-entry-ban', given, {
    kindOfState: 'port-states',
    throughHolders: false,
  });
}

function findingOf(provision: Provision, listings: readonly Listing[], given: Case): Finding[] {
  const { transfer, restsOn } = given;
  const admitted = admission(provision, given);
  if (admitted === null) return [];
  const readWith = readWithOf(listings, given);
  const conditions = [
    bindingCondition(provision, given),
    listedCondition(listings, given),
    admitted.condition,
    exemptionOfAllCondition(provision, given),
    inForceCondition(provision, { by: provision }, given),
    carriedOutCondition(given),
  ];
  return [
    {
      rule: portBanRule.key,
      transfer: transfer.key,
      provision: provision.key,
      readWith,
      verdict: verdictOf(conditions, transfer.from === null && transfer.to === null),
      basis: 'SETTLED',
      conditions,
      parties: portStatesBound(admitted.states, provision, given),
      restsOn,
      citedBy: accusationsCiting([provision.key, ...readWith], given),
    },
  ];
}
