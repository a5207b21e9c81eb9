import type {
  writeTransferStandings,
  writeViolationCitations,
  writeViolationParties,
  writeViolationReadings,
  writeViolations,
} from '../graph/queries/findings.ts';
import type { QueryParams } from '../graph/query.ts';
import type { Facts } from '../law/facts.ts';
import type { Judgement, KeptFinding } from '../law/judge.ts';
import type { LawIndex } from '../law/law-index.ts';

type RowsOf<Q> = QueryParams<Q> extends { rows: infer Rows } ? Rows : never;

/** A judgement as the rows that are written to the graph or to a seed file, each list in a fixed order. */
export interface Records {
  readonly violations: RowsOf<typeof writeViolations>;
  readonly readings: RowsOf<typeof writeViolationReadings>;
  readonly parties: RowsOf<typeof writeViolationParties>;
  readonly evidence: RowsOf<typeof writeViolationCitations>;
  readonly citations: RowsOf<typeof writeViolationCitations>;
  readonly standings: RowsOf<typeof writeTransferStandings>;
}

/** Gravest first: the order in which verdicts are listed. */
const verdictRank = { BREACH: 1, POSSIBLE_BREACH: 2, EXEMPT: 3, UNKNOWN: 4 };

export function recordsOf(judgement: Judgement, facts: Facts, law: LawIndex): Records {
  const sortOn = new Map(facts.transfers.map((transfer) => [transfer.key, transfer.sortOn]));
  const keyed = judgement.findings.map((finding) => ({
    ...finding,
    key: violationKey(finding),
  }));
  return {
    violations: keyed.map((finding) => ({
      ...violationRecord(finding, sortOn.get(finding.transfer) ?? '', law),
      conditions: finding.conditions.map(({ name, result, reason }) => `${name}: ${result}. ${reason}`),
    })),
    readings: keyed.flatMap(({ key, readWith }) =>
      readWith.map((provision) => ({ violation: key, provision })),
    ),
    parties: keyed.flatMap(({ key, parties }) =>
      parties.map(({ role, actor }) => ({ violation: key, role, actor })),
    ),
    evidence: keyed.flatMap(({ key, restsOn }) => restsOn.map((claim) => ({ violation: key, claim }))),
    citations: keyed.flatMap(({ key, citedBy }) => citedBy.map((claim) => ({ violation: key, claim }))),
    standings: judgement.standings.map(({ transfer, standing, independentMakers }) => ({
      transfer,
      standing,
      independentMakers,
    })),
  };
}

/** A finding as the properties of a violation, without its reasons. */
export function violationRecord(
  finding: KeptFinding,
  sortOn: string,
  law: LawIndex,
): Omit<Records['violations'][number], 'conditions'> {
  const { rule, verdict, basis, independentMakers, transfer, provision: key } = finding;
  const { cite, resolution, measure } = law.provision(key);
  return {
    key: violationKey(finding),
    label: `${verdict.replace('_', ' ')} of ${cite}`,
    rule,
    verdict,
    verdictRank: verdictRank[verdict],
    basis,
    independentMakers,
    transfer,
    provision: key,
    resolution,
    measure,
    sortOn,
  };
}

/** Stays the same when the graph is rebuilt: it is made of rule, transfer and provision. */
export function violationKey({ rule, transfer, provision }: KeptFinding): string {
  return `${rule}:${transfer}:${provision}`;
}
