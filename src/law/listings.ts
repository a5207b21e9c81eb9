import { inForce } from './covering.ts';
import { daysAfter } from './days.ts';
import type { DesignationFacts, Facts, Tie } from './facts.ts';
import { type Hold, holdersOf } from './holding.ts';
import { type Imposed, imposedBy } from './imposed-by.ts';
import type { Provision } from './law.ts';
import { type Lie, lieOf } from './period.ts';
import type { Case } from './rule.ts';

/** An actor that is listed on some of the days of a transfer, itself or through whoever holds it. */
export interface Listing {
  readonly actor: string;
  readonly holder: string;
  readonly ties: readonly Tie[];
  readonly hold: Hold;
  readonly designation: DesignationFacts;
  /** How the days of the transfer lie to those of the listing. */
  readonly lie: Exclude<Lie, 'outside'>;
  readonly imposed: Imposed;
}

/** The listings that bring a measure to bear on some actors of a transfer, one for each paragraph. */
export function listingsOf(
  actors: readonly string[],
  measure: string,
  given: Case,
  options: { readonly kindOfState: string; readonly throughHolders: boolean },
): Listing[] {
  const { transfer, facts, law } = given;
  const holders = holdersOf(facts);
  const designations = designationsOf(facts);
  return [...new Set(actors)].sort().flatMap((actor) =>
    holders(actor)
      .filter(({ ties }) => options.throughHolders || ties.length === 0)
      .flatMap(({ actor: holder, ties, hold }) =>
        (designations.get(holder) ?? []).flatMap((designation): Listing[] => {
          const lie = lieOf(transfer, daysOf(designation));
          if (lie === 'outside') return [];
          return imposedBy(designation, measure, law, options.kindOfState).map((imposed) => ({
            actor,
            holder,
            ties,
            hold,
            designation,
            lie,
            imposed,
          }));
        }),
      ),
  );
}

/** Listings by the paragraph that they bring to bear, in the order of its key. */
export function byProvision(listings: readonly Listing[]): { provision: Provision; listings: Listing[] }[] {
  const groups = new Map<string, { provision: Provision; listings: Listing[] }>();
  for (const listing of listings) {
    const { provision } = listing.imposed;
    const group = groups.get(provision.key) ?? { provision, listings: [] };
    group.listings.push(listing);
    groups.set(provision.key, group);
  }
  return [...groups.values()].sort((a, b) => (a.provision.key < b.provision.key ? -1 : 1));
}

/** The paragraphs in force on some of the days that some listings are read with. */
export function readWithOf(listings: readonly Listing[], { transfer, law }: Case): string[] {
  return [...new Set(listings.flatMap(({ imposed }) => imposed.readWith))]
    .filter((key) => lieOf(transfer, inForce(law.provision(key))) !== 'outside')
    .sort();
}

/** Designations by actor, the same for all rules that look at the same facts. */
const remembered = new WeakMap<Facts, ReadonlyMap<string, readonly DesignationFacts[]>>();

function designationsOf(facts: Facts): ReadonlyMap<string, readonly DesignationFacts[]> {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = new Map<string, DesignationFacts[]>();
  for (const designation of facts.designations.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    made.set(designation.actor, [...(made.get(designation.actor) ?? []), designation]);
  remembered.set(facts, made);
  return made;
}

/** On the day of delisting an actor is no longer listed. */
function daysOf({ listedOn, delistedOn }: DesignationFacts) {
  return { from: listedOn, to: delistedOn === null ? null : daysAfter(delistedOn, -1) };
}
