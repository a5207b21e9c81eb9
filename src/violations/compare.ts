import { sortBy } from 'es-toolkit';
import type { Standing } from '../law/standing.ts';
import type { Verdict } from '../law/verdict.ts';
import type { Evaluation, FoundViolation } from './evaluate.ts';

/** The gravest first. */
export const changeKinds = [
  'APPEARED',
  'DISAPPEARED',
  'VERDICT_CHANGED',
  'STANDING_CHANGED',
  'EVIDENCE_CHANGED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How a violation stands through one lens. */
export interface Judged {
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly independentMakers: number;
}

/** A violation that is found through one lens alone, or differently through two. Lists hold keys. */
export interface Change {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly transfer: string;
  readonly before: Judged | null;
  readonly after: Judged | null;
  /** Claims in one lens and not in the other, about the transfer or among what is counted with it. */
  readonly becauseOf: readonly string[];
}

/** What differs between the violations found through two lenses, by kind and key. */
export function compare(from: Evaluation, to: Evaluation): Change[] {
  const keys = [...new Set([...from.violations.keys(), ...to.violations.keys()])].sort();
  const claimsOf = claimsByTransfer(from, to);
  const changes = keys.flatMap((key): Change[] => {
    const [earlier, later] = [from.violations.get(key), to.violations.get(key)];
    const [before, after] = [judged(earlier, from), judged(later, to)];
    const kind = kindOf(before, after, earlier, later);
    const transfer = (later ?? earlier)?.transfer;
    if (kind === null || transfer === undefined) return [];
    const touching = [earlier, later].flatMap((one) => one?.touchedBy ?? []);
    const claims = new Set([...(claimsOf.get(transfer) ?? []), ...touching]);
    return [
      {
        key,
        kind,
        transfer,
        before,
        after,
        becauseOf: [...claims].filter((claim) => from.left.has(claim) !== to.left.has(claim)).sort(),
      },
    ];
  });
  return sortBy(changes, [({ kind }) => changeKinds.indexOf(kind), 'key']);
}

function kindOf(
  before: Judged | null,
  after: Judged | null,
  earlier: FoundViolation | undefined,
  later: FoundViolation | undefined,
): ChangeKind | null {
  if (before === null) return after === null ? null : 'APPEARED';
  if (after === null) return 'DISAPPEARED';
  if (before.verdict !== after.verdict) return 'VERDICT_CHANGED';
  if (before.standing !== after.standing) return 'STANDING_CHANGED';
  return evidenceOf(earlier) === evidenceOf(later) ? null : 'EVIDENCE_CHANGED';
}

function evidenceOf(violation: FoundViolation | undefined): string {
  const { independentMakers, basis, restsOn, citedBy } = violation ?? {};
  return JSON.stringify([independentMakers, basis, restsOn, citedBy]);
}

function judged(violation: FoundViolation | undefined, { transfers }: Evaluation): Judged | null {
  const standing = violation && transfers.get(violation.transfer)?.standing;
  if (!violation || !standing) return null;
  const { verdict, independentMakers } = violation;
  return { verdict, standing, independentMakers };
}

function claimsByTransfer(...evaluations: readonly Evaluation[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { left } of evaluations)
    for (const [claim, transfer] of left) {
      const claims = found.get(transfer) ?? [];
      claims.push(claim);
      found.set(transfer, claims);
    }
  return found;
}
