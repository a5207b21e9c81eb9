import type { Condition } from '../conditions.ts';
import type { Facts } from '../facts.ts';
import { named, tieInWords } from '../in-words.ts';
import type { Listing } from '../listings.ts';
import type { Case } from '../rule.ts';

/** Whether somebody in the transfer was listed on its days, itself or through whoever surely holds it. */
export function listedCondition(listings: readonly Listing[], { facts, restsOn }: Case): Condition {
  const best = new Map<string, Listing>();
  for (const listing of [...listings].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)))
    if (!best.has(listing.actor)) best.set(listing.actor, listing);
  const told = [...best.values()].sort((a, b) => (a.actor < b.actor ? -1 : 1));
  return {
    name: 'listed',
    result: told.some(isSure) ? 'MET' : 'UNKNOWN',
    reason: `${told.map((listing) => inWords(listing, facts)).join('; ')}.`,
    claims: restsOn,
  };
}

function isSure({ lie, hold }: Listing): boolean {
  return lie === 'inside' && hold === 'sure';
}

function rankOf(listing: Listing): string {
  const { ties, designation } = listing;
  return [isSure(listing) ? 0 : 1, String(ties.length).padStart(2, '0'), designation.key].join('\n');
}

function inWords({ holder, ties, hold, lie, designation }: Listing, facts: Facts): string {
  const { label, listedOn } = designation;
  return [
    ...ties.map((tie) => tieInWords(tie, facts)),
    `${named(holder, facts)} is listed (${label})${listedOn === null || label.includes(listedOn) ? '' : ` since ${listedOn}`}`,
    ...(hold === 'possible' ? ['whether that is ownership or control is not known'] : []),
    ...(lie === 'straddles' ? ['part of the days may lie outside the listing'] : []),
  ].join(', ');
}
