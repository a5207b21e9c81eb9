import { accusationsCiting } from '../citations.ts';
import { bindingCondition } from '../conditions/binding.ts';
import { carriedOutCondition } from '../conditions/carried-out.ts';
import { exemptionOfAllCondition } from '../conditions/exemption-of-all.ts';
import { inForceCondition } from '../conditions/in-force.ts';
import { listedCondition } from '../conditions/listed.ts';
import { madeAvailableCondition } from '../conditions/made-available.ts';
import { inForce } from '../covering.ts';
import type { Provision } from '../law.ts';
import { byProvision, type Listing, listingsOf, readWithOf } from '../listings.ts';
import { partiesBound } from '../parties.ts';
import { lieOf } from '../period.ts';
import type { Case, Finding, Rule } from '../rule.ts';
import { verdictOf } from '../verdict.ts';

const freeze = 'asset-freeze';

/** A freeze is breached by giving anything to a listed actor, or to one that a listed actor owns or controls. */
export const designatedRule: Rule = {
  key: 'designated',
  title: 'Dealings with listed parties and ships',
  sentence:
    'Whoever makes goods, funds or services available to an actor that is listed under a freeze on the day, or that a listed one owns or controls, breaches the freeze.',
  legalSource:
    'UN Charter Articles 25 and 41; the freeze itself, such as 1718 OP 8(d) with 2270 OP 12 on ships, and the listings are data',
  judge: (given) => {
    const { suppliers, recipients, goodsMadeBy, carriers, participants, kind } = given.transfer;
    const struck = kind === 'use-of-arms' ? [] : recipients;
    const involved = [...suppliers, ...struck, ...goodsMadeBy, ...carriers, ...participants];
    const listings = listingsOf(involved, freeze, given, {
      kindOfState: 'all-member-states',
      throughHolders: true,
    });
    return byProvision(listings).map((group) => findingOf(group.provision, group.listings, given));
  },
};

function findingOf(provision: Provision, listings: readonly Listing[], given: Case): Finding {
  const { transfer, restsOn } = given;
  const readWith = [
    ...new Set([...readWithOf(listings, given), ...readersOnAssets(provision, listings, given)]),
  ].sort();
  const conditions = [
    bindingCondition(provision, given),
    listedCondition(listings, given),
    madeAvailableCondition(
      provision,
      listings.map(({ actor }) => actor),
      given,
    ),
    exemptionOfAllCondition(provision, given),
    inForceCondition(provision, { by: provision }, given),
    carriedOutCondition(given),
  ];
  return {
    rule: designatedRule.key,
    transfer: transfer.key,
    provision: provision.key,
    readWith,
    verdict: verdictOf(conditions, transfer.from === null && transfer.to === null),
    basis: 'SETTLED',
    conditions,
    parties: partiesBound(provision, given),
    restsOn,
    citedBy: accusationsCiting([provision.key, ...readWith], given),
  };
}

/** A ship is an asset: clarifications of what may be frozen are read along when one is listed or held. */
function readersOnAssets(provision: Provision, listings: readonly Listing[], given: Case): string[] {
  const { transfer, law } = given;
  if (!listings.some(({ actor }) => transfer.carriers.includes(actor))) return [];
  return law
    .readersOf(provision.key)
    .filter(
      (reader) =>
        reader.nature === 'clarification' &&
        reader.measure === freeze &&
        lieOf(transfer, inForce(reader)) !== 'outside',
    )
    .map(({ key }) => key);
}
