import { daysAfter } from '../law/days.ts';
import {
  type ClaimFacts,
  type DesignationFacts,
  type Facts,
  type Quantity,
  type Strength,
  strengths,
  type Tie,
  type TransferFacts,
} from '../law/facts.ts';
import { hullOf } from '../law/quantity.ts';
import { assertions } from '../law/standing.ts';

/** What is taken away before looking; null and empty take nothing. Days are ISO dates, lists hold keys in order. */
export interface Lens {
  /** Only what was known on this day. */
  readonly knownAt: string | null;
  /** Only what was in force or had begun on this day; it changes no judgement. */
  readonly validAt: string | null;
  readonly withoutSources: readonly string[];
  readonly withoutMakers: readonly string[];
  /** Leaves out claims weaker than this. */
  readonly minStrength: Strength | null;
}

export const emptyLens: Lens = {
  knownAt: null,
  validAt: null,
  withoutSources: [],
  withoutMakers: [],
  minStrength: null,
};

/** The lens without what shows and hides but judges nothing anew. */
export function evidenceOf(lens: Lens): Lens {
  return { ...lens, validAt: null };
}

/** One text for one lens. */
export function lensKey({ knownAt, validAt, withoutSources, withoutMakers, minStrength }: Lens): string {
  return JSON.stringify([knownAt, validAt, withoutSources, withoutMakers, minStrength]);
}

export function isEmpty(lens: Lens): boolean {
  return lensKey(lens) === lensKey(emptyLens);
}

/** Whether a lens leaves a claim where it is. A source without a day is known only while no day is asked about. */
function showsClaim(
  { knownAt, withoutSources, withoutMakers, minStrength }: Lens,
  { publishedOn, source, maker, strength }: Pick<ClaimFacts, 'publishedOn' | 'source' | 'maker' | 'strength'>,
): boolean {
  return (
    isKnown(knownAt, publishedOn) &&
    !withoutSources.includes(source) &&
    !withoutMakers.includes(maker) &&
    (minStrength === null ||
      strength === null ||
      strengths.indexOf(strength) <= strengths.indexOf(minStrength))
  );
}

/** Whether what came out on a day was known on another. */
export function isKnown(knownAt: string | null, publishedOn: string | null): boolean {
  return knownAt === null || (publishedOn !== null && publishedOn <= knownAt);
}

/** Whether what runs from one day to another is shown: begun where a day of knowledge is asked about, in force where one of validity is. */
export function showsSpan(
  { knownAt, validAt }: Lens,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean {
  if (knownAt !== null && from !== null && from > knownAt) return false;
  return validAt === null || ((from === null || from <= validAt) && (to === null || to >= validAt));
}

/** Whether a listing is shown; on the day of delisting an actor is no longer listed. */
export function showsListing(
  lens: Lens,
  { listedOn, delistedOn }: { readonly listedOn: string | null; readonly delistedOn: string | null },
): boolean {
  return showsSpan(lens, { from: listedOn, to: delistedOn === null ? null : daysAfter(delistedOn, -1) });
}

/** Whether a transfer had begun on the day asked about; one whose first day nobody knows may have. */
export function hadBegun({ validAt }: Lens, { from }: { readonly from: string | null }): boolean {
  return validAt === null || from === null || from <= validAt;
}

/** A last day that lies after the day of knowledge was not known then. */
export function knownEnd({ knownAt }: Lens, day: string | null): string | null {
  return knownAt !== null && day !== null && day > knownAt ? null : day;
}

/** The facts as a lens shows them. What it leaves alone is the very same object. */
export function throughLens(facts: Facts, given: Lens): Facts {
  const lens = evidenceOf(given);
  if (isEmpty(lens)) return facts;
  return {
    ...facts,
    transfers: facts.transfers.map((transfer) => seen(transfer, lens)),
    alongside: facts.alongside.map((transfer) => seen(transfer, lens)),
    ties: facts.ties.filter((tie) => showsTie(tie, lens)),
    designations: facts.designations.flatMap((designation) => seenListing(designation, lens)),
  };
}

function seen(transfer: TransferFacts, lens: Lens): TransferFacts {
  const shown = transfer.claims.filter((claim) => showsClaim(lens, claim));
  if (shown.length === transfer.claims.length) return transfer;
  const keys = new Set(shown.map(({ key }) => key));
  const claims = shown.map((claim) =>
    claim.overtakenBy.every((later) => keys.has(later))
      ? claim
      : { ...claim, overtakenBy: claim.overtakenBy.filter((later) => keys.has(later)) },
  );
  return { ...transfer, claims, quantity: quantityOf(transfer, claims) };
}

const unspecified: Quantity = { min: null, max: null, unit: null, qualifier: 'UNSPECIFIED' };

/**
 * How much the claims that are left say was moved: the range of those that speak of the whole, in the unit of the
 * reviewed summary, else in the one unit that they share. The summary itself would let through what was taken away.
 */
function quantityOf({ quantity: { unit } }: TransferFacts, claims: readonly ClaimFacts[]): Quantity {
  const stated = assertions(claims).flatMap(({ quantity, ofPart }) =>
    quantity === null || ofPart ? [] : [quantity],
  );
  const inUnit = stated.filter((quantity) => quantity.unit === unit);
  const telling = inUnit.length > 0 ? inUnit : stated;
  return new Set(telling.map((quantity) => quantity.unit)).size === 1 ? hullOf(telling) : unspecified;
}

function showsTie({ since, until }: Tie, lens: Lens): boolean {
  return showsSpan(lens, { from: since ?? null, to: until ?? null });
}

function seenListing(designation: DesignationFacts, lens: Lens): DesignationFacts[] {
  if (!showsListing(lens, designation)) return [];
  const delistedOn = knownEnd(lens, designation.delistedOn);
  return [delistedOn === designation.delistedOn ? designation : { ...designation, delistedOn }];
}
