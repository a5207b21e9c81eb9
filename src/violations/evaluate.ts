import type { ActorFacts, ClaimFacts, Facts, TransferFacts } from '../law/facts.ts';
import type { KeptFinding } from '../law/judge.ts';
import type { LawIndex } from '../law/law-index.ts';
import type { Standing } from '../law/standing.ts';
import { judgeApart } from './judging.ts';
import { hadBegun, type Lens, throughLens } from './lens.ts';
import { violationRecord } from './records.ts';

/** A transfer as a lens shows it, with how well the claims that are left hold. */
export interface ShownTransfer extends TransferFacts {
  readonly standing: Standing;
  readonly independentMakers: number;
}

/** A claim as a lens shows it, with the key of the transfer that it is about. */
export interface ShownClaim extends ClaimFacts {
  readonly transfer: string;
}

/** A violation found through a lens. Lists hold keys; `touchedBy` are the claims behind its conditions. */
export interface FoundViolation
  extends ReturnType<typeof violationRecord>,
    Pick<KeptFinding, 'readWith' | 'parties' | 'restsOn' | 'citedBy'> {
  readonly touchedBy: readonly string[];
}

/** What the rules find in all facts as a lens shows them, by key. A transfer that nobody claims through it is not there. */
export interface Evaluation {
  readonly transfers: ReadonlyMap<string, ShownTransfer>;
  /** The claims about these transfers. */
  readonly claims: ReadonlyMap<string, ShownClaim>;
  /** Every claim that the lens leaves, also one about a transfer that is not there, with its transfer. */
  readonly left: ReadonlyMap<string, string>;
  readonly violations: ReadonlyMap<string, FoundViolation>;
  readonly actors: ReadonlyMap<string, ActorFacts>;
}

/** Judges all facts as a lens shows them. `validAt` judges nothing anew: it is for `begunBy`. */
export async function evaluate(all: Facts, law: LawIndex, lens: Lens): Promise<Evaluation> {
  const facts = throughLens(all, lens);
  const { findings, standings } = await judgeApart(facts, law);
  const held = new Map(standings.map((one) => [one.transfer, one]));
  const transfers = new Map(
    facts.transfers.flatMap((transfer): [string, ShownTransfer][] => {
      const { standing = null, independentMakers = 0 } = held.get(transfer.key) ?? {};
      return standing === null ? [] : [[transfer.key, { ...transfer, standing, independentMakers }]];
    }),
  );
  return {
    transfers,
    claims: claimsOf(transfers),
    left: new Map(
      facts.transfers.flatMap(({ key, claims }) => claims.map((claim): [string, string] => [claim.key, key])),
    ),
    violations: new Map(
      findings.map((finding) => {
        const found = foundViolation(finding, transfers.get(finding.transfer)?.sortOn ?? '', law);
        return [found.key, found];
      }),
    ),
    actors: facts.actors,
  };
}

/** The evaluation without transfers that had not begun on the day asked about. */
export function begunBy(evaluation: Evaluation, lens: Lens): Evaluation {
  if (lens.validAt === null) return evaluation;
  const transfers = new Map([...evaluation.transfers].filter(([, transfer]) => hadBegun(lens, transfer)));
  return {
    ...evaluation,
    transfers,
    claims: claimsOf(transfers),
    violations: new Map(
      [...evaluation.violations].filter(([, violation]) => transfers.has(violation.transfer)),
    ),
  };
}

function claimsOf(transfers: ReadonlyMap<string, ShownTransfer>): Map<string, ShownClaim> {
  return new Map(
    [...transfers.values()].flatMap(({ key: transfer, claims }) =>
      claims.map((claim): [string, ShownClaim] => [claim.key, { ...claim, transfer }]),
    ),
  );
}

function foundViolation(finding: KeptFinding, sortOn: string, law: LawIndex): FoundViolation {
  const { readWith, parties, restsOn, citedBy, conditions } = finding;
  return {
    ...violationRecord(finding, sortOn, law),
    readWith,
    parties,
    restsOn,
    citedBy,
    touchedBy: [...new Set(conditions.flatMap(({ claims }) => claims))],
  };
}
