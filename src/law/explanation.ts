import type { Belonging } from './belonging.ts';
import { type ClaimFacts, type Facts, strengths, type TransferFacts } from './facts.ts';
import { listed, named } from './in-words.ts';
import type { KeptFinding } from './judge.ts';
import type { LawIndex } from './law-index.ts';
import type { Standing } from './standing.ts';

/** Why a violation was found. Lists hold keys; the way through the graph starts at the source of the first claim. */
export interface Explanation {
  readonly finding: KeptFinding;
  /** What is claimed, what it would fall under, what is in doubt and who contests it, without the sources. */
  readonly text: string;
  /** The claims that it rests on, those that carry most first: the strongest, then the earliest. */
  readonly claims: readonly string[];
  /** The goods of the transfer that the provision, or one it is read with, covers; null when it is not about goods. */
  readonly category: string | null;
  /** The one maker that everything hangs on; null when there are several. */
  readonly soleMaker: string | null;
}

/** Says why a finding was made, and never more than its evidence. */
export function explain(
  finding: KeptFinding,
  transfer: TransferFacts,
  standing: Standing | null,
  facts: Facts,
  law: LawIndex,
  belonging: Belonging,
): Explanation {
  const claims = transfer.claims.filter(({ key }) => finding.restsOn.includes(key)).sort(byWeight);
  const makers = [...new Set(claims.map(({ maker }) => maker))].sort();
  const roots = [...new Set(makers.map((maker) => belonging.rootOf(maker)))];
  return {
    finding,
    text: [
      claimSentence(finding, transfer, listed(makers.map((maker) => named(maker, facts))), law),
      ...doubtSentences(finding),
      ...standingSentence(standing),
    ].join(' '),
    claims: claims.map(({ key }) => key),
    category: categoryOf(finding, transfer, law),
    soleMaker: makers.length === 1 ? (makers[0] ?? null) : roots.length === 1 ? (roots[0] ?? null) : null,
  };
}

function byWeight(a: ClaimFacts, b: ClaimFacts): number {
  const place = ({ strength, publishedOn, key }: ClaimFacts) => {
    const rank = strength === null ? strengths.length : strengths.indexOf(strength);
    return `${rank} ${publishedOn ?? '9999'} ${key}`;
  };
  return place(a) < place(b) ? -1 : 1;
}

const falls = {
  BREACH: 'would fall under',
  POSSIBLE_BREACH: 'may fall under',
  EXEMPT: 'would fall under, but for an exception on record,',
  UNKNOWN: 'cannot yet be set against',
};

function claimSentence(
  { verdict, provision, readWith }: KeptFinding,
  { label }: TransferFacts,
  makers: string,
  law: LawIndex,
): string {
  const cites = listed(readWith.map((key) => law.provision(key).cite));
  const reading = cites === '' ? '' : ` read with ${cites}`;
  return `${label}: the facts as claimed by ${makers} ${falls[verdict]} ${law.provision(provision).cite}${reading}.`;
}

function doubtSentences({ verdict, conditions }: KeptFinding): string[] {
  const result = verdict === 'EXEMPT' ? 'FAILED' : 'UNKNOWN';
  return conditions.filter((condition) => condition.result === result).map(({ reason }) => reason);
}

const standings: Record<Standing, string> = {
  ADMITTED: 'A party to the transfer has admitted it.',
  CONTESTED: 'A denial that covers it stands.',
  CORROBORATED: 'At least two makers who do not depend on one another say so.',
  UNCORROBORATED: 'It rests on one independent maker.',
  WITHDRAWN: 'Whoever claimed it has taken it back.',
};

function standingSentence(standing: Standing | null): string[] {
  return standing === null ? [] : [standings[standing]];
}

function categoryOf(
  { provision, readWith }: KeptFinding,
  { goods }: TransferFacts,
  law: LawIndex,
): string | null {
  const texts = [provision, ...readWith].map((key) => law.provision(key));
  const covered = goods
    .map(({ category }) => category)
    .filter((category) => texts.some((text) => law.coverageOf(text, category).length > 0));
  return covered.sort()[0] ?? null;
}
