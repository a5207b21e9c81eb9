import type { Belonging } from './belonging.ts';
import type { ClaimFacts, TransferFacts } from './facts.ts';
import { independentMakers } from './independent-makers.ts';

export type Standing = 'UNCORROBORATED' | 'CORROBORATED' | 'CONTESTED' | 'ADMITTED' | 'WITHDRAWN';

/** How well the claims about a transfer hold; `standing` is null when nobody asserts, admits or accuses. */
export interface Standings {
  readonly transfer: string;
  readonly standing: Standing | null;
  readonly independentMakers: number;
}

/** The claims that say the transfer took place. An accusation asserts as well. */
export function assertions(claims: readonly ClaimFacts[]): ClaimFacts[] {
  return claims.filter(
    ({ position }) => position === 'ASSERTS' || position === 'ADMITS' || position === 'ACCUSES',
  );
}

/** How well the claims about a transfer hold, whatever the law makes of it. */
export function standingOf(transfer: TransferFacts, belonging: Belonging): Standings {
  const asserted = assertions(transfer.claims);
  const makers = independentMakers(
    asserted.map(({ maker }) => maker),
    belonging,
  );
  return {
    transfer: transfer.key,
    standing: nameOf(transfer, asserted, makers, belonging),
    independentMakers: makers,
  };
}

function nameOf(
  transfer: TransferFacts,
  asserted: readonly ClaimFacts[],
  makers: number,
  belonging: Belonging,
): Standing | null {
  if (asserted.length === 0) return null;
  if (asserted.every((claim) => isTakenBack(claim, transfer.claims))) return 'WITHDRAWN';
  const sides = new Set(partiesTo(transfer).map(belonging.rootOf));
  if (asserted.some(({ position, maker }) => position === 'ADMITS' && sides.has(belonging.rootOf(maker))))
    return 'ADMITTED';
  if (transfer.claims.some((claim) => contests(claim, asserted) && stands(claim, transfer.claims, belonging)))
    return 'CONTESTED';
  return makers >= 2 ? 'CORROBORATED' : 'UNCORROBORATED';
}

/** To reject a report contests only what its own maker claims. */
function contests({ position, rejectsReportOf }: ClaimFacts, asserted: readonly ClaimFacts[]): boolean {
  if (position === 'REJECTS_REPORT') return asserted.some(({ maker }) => maker === rejectsReportOf);
  return position === 'DENIES';
}

/** A denial stands until it is overtaken: by a claim that says so, or by a later admission from the same side. */
function stands(denial: ClaimFacts, claims: readonly ClaimFacts[], belonging: Belonging): boolean {
  const side = belonging.rootOf(denial.maker);
  return !claims.some(
    (later) =>
      denial.overtakenBy.includes(later.key) ||
      (later.position === 'ADMITS' && belonging.rootOf(later.maker) === side && isLater(later, denial)),
  );
}

/** A maker takes a claim back by denying later what it claimed. */
function isTakenBack(claim: ClaimFacts, claims: readonly ClaimFacts[]): boolean {
  return claims.some(
    (later) =>
      later.maker === claim.maker &&
      later.position === 'DENIES' &&
      (claim.overtakenBy.includes(later.key) || isLater(later, claim)),
  );
}

function isLater(later: ClaimFacts, earlier: ClaimFacts): boolean {
  return later.statedOn !== null && earlier.statedOn !== null && later.statedOn > earlier.statedOn;
}

/** Whoever was struck by arms received nothing and has nothing to admit. */
function partiesTo({ kind, suppliers, recipients, carriers, participants }: TransferFacts): string[] {
  return [...suppliers, ...(kind === 'use-of-arms' ? [] : recipients), ...carriers, ...participants];
}
