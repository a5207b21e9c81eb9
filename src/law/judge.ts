import { type Belonging, belongingOf } from './belonging.ts';
import type { Facts } from './facts.ts';
import type { LawIndex } from './law-index.ts';
import { type LedgerSums, ledgersOf } from './ledgers.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules.ts';
import { assertions, type Standings, standingOf } from './standing.ts';
import type { Verdict } from './verdict.ts';
import { withKey } from './with-key.ts';

/** A finding that is kept: what is no breach is an answer, never a record. */
export type KeptFinding = Finding & {
  readonly verdict: Exclude<Verdict, 'NO_BREACH'>;
  readonly independentMakers: number;
};

/** What the rules make of some facts: findings by rule, transfer and provision, standings by transfer. */
export interface Judgement {
  readonly findings: readonly KeptFinding[];
  readonly standings: readonly Standings[];
}

/**
 * Sets every rule against every transfer, beside those that count towards the same caps, and keeps what is found.
 * A transfer that nobody asserts, admits or accuses of is not judged. Fails with the key of a record that the rules
 * cannot read.
 */
export function judge(
  facts: Facts,
  law: LawIndex,
  belonging: Belonging = belongingOf(facts.ties, facts.actors),
  ledgers: LedgerSums = ledgersOf(facts, law, belonging),
): Judgement {
  const standings = facts.transfers.map((transfer) => standingOf(transfer, belonging));
  const makers = new Map(standings.map(({ transfer, independentMakers }) => [transfer, independentMakers]));
  return {
    findings: everyFinding(facts, law, belonging, ledgers).flatMap((finding) =>
      kept(finding, makers.get(finding.transfer) ?? 0),
    ),
    standings: standings.sort((a, b) => (a.transfer < b.transfer ? -1 : 1)),
  };
}

/** What every rule says of every transfer that somebody speaks of, what is no breach included. */
export function everyFinding(
  facts: Facts,
  law: LawIndex,
  belonging: Belonging = belongingOf(facts.ties, facts.actors),
  ledgers: LedgerSums = ledgersOf(facts, law, belonging),
): Finding[] {
  return facts.transfers
    .flatMap((transfer) => {
      const restsOn = assertions(transfer.claims)
        .map(({ key }) => key)
        .sort();
      return restsOn.length === 0
        ? []
        : withKey(transfer, () =>
            rules.flatMap((rule) => rule.judge({ transfer, restsOn, facts, law, belonging, ledgers })),
          );
    })
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function kept(finding: Finding, independentMakers: number): KeptFinding[] {
  return finding.verdict === 'NO_BREACH' ? [] : [{ ...finding, verdict: finding.verdict, independentMakers }];
}

function placeOf({ rule, transfer, provision }: Finding): string {
  return `${rule}:${transfer}:${provision}`;
}
