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
  return claims.filter(({ position }) => position === 'ASSERTS' || position === 'ADMITS' || position === 'ACCUSES');
}

export function standingOf(transfer: TransferFacts, belonging: Belonging): Standings {
  const asserted = assertions(transfer.claims);
  const makers = independentMakers(
    asserted.map(({ maker }) => maker),
    belonging,
  );
  return { transfer: transfer.key, standing: nameOf(transfer, asserted, makers, belonging), independentMakers: makers };
}

function nameOf(
  transfer: TransferFacts,
  asserted: readonly ClaimFacts[],
  makers: number,
  belonging: Belonging,
): Standing | null {
  if (asserted.length === 0) return null;
  if (asserted.every((claim) => isTakenBack(claim, transfer.claims))) return 'WITHDRAWN';
  const side = sideOf(belonging);
  const parties = new Set(partiesOf(transfer).map(side));
  if (asserted.some(({ position, maker }) => position === 'ADMITS' && parties.has(side(maker)))) return 'ADMITTED';
  if (transfer.claims.some((claim) => contests(claim, transfer.claims, belonging))) return 'CONTESTED';
  return makers >= 2 ? 'CORROBORATED' : 'UNCORROBORATED';
}

/** Whether a claim denies, and neither a later admission from its side nor another claim has overtaken it. */
function contests(claim: ClaimFacts, claims: readonly ClaimFacts[], belonging: Belonging): boolean {
  if (claim.position === 'REJECTS_REPORT')
    return assertions(claims).some(({ maker }) => maker === claim.rejectsReportOf);
  if (claim.position !== 'DENIES') return false;
  const side = sideOf(belonging);
  return !claims.some(
    (later) =>
      claim.overtakenBy.includes(later.key) ||
      (later.position === 'ADMITS' && side(later.maker) === side(claim.maker) && isLater(later, claim)),
  );
}

/** A maker who asserted, and later denies or overtakes it himself, took it back. */
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

function sideOf(belonging: Belonging): (actor: string) => string {
  return (actor) => belonging.rootOf(actor);
}

function partiesOf({ suppliers, recipients, carriers, participants }: TransferFacts): string[] {
  return [...suppliers, ...recipients, ...carriers, ...participants];
}
