import { belongingOf } from './belonging.ts';
import type { Facts } from './facts.ts';
import type { LawIndex } from './law-index.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules.ts';
import { assertions, type Standings, standingOf } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** A finding that is kept: what is no breach is an answer, never a record. */
export type KeptFinding = Finding & {
  readonly verdict: Exclude<Verdict, 'NO_BREACH'>;
  readonly independentMakers: number;
};

/** What the rules make of some facts, sorted by transfer, provision and rule. */
export interface Judgement {
  readonly findings: readonly KeptFinding[];
  readonly standings: readonly Standings[];
}

/** Sets every rule against every transfer. A transfer that nobody asserts, admits or accuses of is not judged. */
export function judge(facts: Facts, law: LawIndex): Judgement {
  const belonging = belongingOf(facts.ties, facts.actors);
  const standings = facts.transfers.map((transfer) => standingOf(transfer, belonging));
  const makers = new Map(standings.map((standing) => [standing.transfer, standing.independentMakers]));
  const findings = facts.transfers
    .filter(({ claims }) => assertions(claims).length > 0)
    .flatMap((transfer) => rules.flatMap((rule) => rule.judge({ transfer, facts, law, belonging })))
    .flatMap((finding) =>
      finding.verdict === 'NO_BREACH'
        ? []
        : [{ ...finding, verdict: finding.verdict, independentMakers: makers.get(finding.transfer) ?? 0 }],
    );
  return {
    findings: findings.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    standings: standings.sort((a, b) => (a.transfer < b.transfer ? -1 : 1)),
  };
}

function placeOf({ transfer, provision, rule }: Finding): string {
  return [transfer, provision, rule].join('\n');
}
